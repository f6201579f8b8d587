using System.Collections;
using Microsoft.Build.Framework;

namespace NhiGuard.Package;

/// <summary>The part of MSBuild that a task talks to.</summary>
internal sealed class Engine : IBuildEngine
{
    public List<BuildErrorEventArgs> Errors { get; } = [];

    public List<string?> Messages { get; } = [];

    public bool ContinueOnError => false;

    public int LineNumberOfTaskNode => 0;

    public int ColumnNumberOfTaskNode => 0;

    public string ProjectFileOfTaskNode => "";

    public bool BuildProjectFile(string projectFileName, string[] targetNames, IDictionary globalProperties, IDictionary targetOutputs) =>
        throw new NotSupportedException();

    public void LogCustomEvent(CustomBuildEventArgs e) => Messages.Add(e.Message);

    public void LogErrorEvent(BuildErrorEventArgs e) => Errors.Add(e);

    public void LogMessageEvent(BuildMessageEventArgs e) => Messages.Add(e.Message);

    public void LogWarningEvent(BuildWarningEventArgs e) => Messages.Add(e.Message);
}

/// <summary>A file as MSBuild hands it to a task.</summary>
internal sealed class Item(string path) : ITaskItem
{
    public string ItemSpec { get; set; } = path;

    public ICollection MetadataNames => Array.Empty<string>();

    public int MetadataCount => 0;

    public IDictionary CloneCustomMetadata() => new Hashtable();

    public void CopyMetadataTo(ITaskItem destinationItem)
    {
    }

    public string GetMetadata(string metadataName) => "";

    public void RemoveMetadata(string metadataName)
    {
    }

    public void SetMetadata(string metadataName, string metadataValue)
    {
    }
}
