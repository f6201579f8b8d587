using System.Text;
using Microsoft.Build.Framework;

namespace NhiGuard.Build.Tasks;

/// <summary>Writes a first <c>nhiguard.yaml</c> from the inventory; never over an existing file.</summary>
public sealed class WriteFirstPolicy : BuildTask
{
    /// <summary>The inventory of the program.</summary>
    [Required]
    public string Inventory { get; set; } = "";

    /// <summary>Name of the program's assembly.</summary>
    [Required]
    public string Project { get; set; } = "";

    /// <summary>Full path of the policy.</summary>
    [Required]
    public string Policy { get; set; } = "";

    /// <summary>The terminal logger shows warnings, but no messages: so this is said as a warning where that does no harm.</summary>
    public bool WarningsBreakTheBuild { get; set; }

    /// <inheritdoc/>
    public override bool Execute()
    {
        FirstPolicy policy;
        try
        {
            policy = new(Tasks.Inventory.Parse(File.ReadAllText(Inventory)), Project);
        }
        catch (FormatException e)
        {
            return Fail(Inventory, $"The inventory cannot be read ({e.Message}). Build again with --no-incremental.");
        }

        try
        {
            // CreateNew: two programs of one solution may be told to write the same file at the same moment.
            using var file = new FileStream(Policy, FileMode.CreateNew, FileAccess.Write);
            var text = new UTF8Encoding(false).GetBytes(policy.Write());
            file.Write(text, 0, text.Length);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Fail(Policy, $"NhiGuardInit could not write the policy: {e.Message}");
        }

        var done = $"NhiGuardInit wrote this first policy: {Count(policy.AgentCount, "agent")}, {Count(policy.ToolCount, "granted tool")}, mode observe. "
            + "Next: read every grant, delete what is not needed, and build again.";
        if (WarningsBreakTheBuild)
        {
            Say($"{Policy}: {done}");
        }
        else
        {
            Warn(Policy, done);
        }

        return true;
    }

    private static string Count(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";
}
