using Microsoft.Build.Framework;

namespace NhiGuard.Build.Tasks;

/// <summary>The little that a task needs of MSBuild, so that the oldest supported build loads it.</summary>
public abstract class BuildTask : ITask
{
    /// <summary>Set by MSBuild.</summary>
    public IBuildEngine BuildEngine { get; set; } = null!;

    /// <summary>Set by MSBuild.</summary>
    public ITaskHost? HostObject { get; set; }

    /// <inheritdoc/>
    public abstract bool Execute();

    /// <summary>Logs an error that names a file; always false, the result of a failed task.</summary>
    private protected bool Fail(string file, string message)
    {
        BuildEngine.LogErrorEvent(new BuildErrorEventArgs(
            null, null, file, 0, 0, 0, 0, message, null, GetType().Name));
        return false;
    }

    private protected void Warn(string file, string message) => Warn(file, 0, message);

    private protected void Warn(string file, int line, string message) => BuildEngine.LogWarningEvent(new BuildWarningEventArgs(
        null, null, file, line, 0, 0, 0, message, null, GetType().Name));

    private protected void Say(string message) => BuildEngine.LogMessageEvent(new BuildMessageEventArgs(
        message, null, GetType().Name, MessageImportance.High));
}
