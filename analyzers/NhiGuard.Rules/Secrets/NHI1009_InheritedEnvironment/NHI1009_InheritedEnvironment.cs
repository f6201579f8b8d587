namespace NhiGuard.Secrets;

/// <summary>A child process that gets every environment variable of the agent, and so every credential among them.</summary>
public static class InheritedEnvironment
{
    /// <summary>The card. Message arguments: what is started, how to narrow it.</summary>
    public static Rule Rule { get; } = new()
    {
        Id = "NHI1009",
        Name = "InheritedEnvironment",
        Title = "Child process or MCP server inherits the environment",
        Message = "{0} gets every environment variable of this process, credentials included; {1}",
        Severity = RuleSeverity.Info,
        Faces = Faces.Compile,
        Fix = FixSafety.EachPlace,
        Standards = new()
        {
            OwaspAgentic = "ASI03",
            OwaspNhi = "NHI2:2025",
            Cwe = "CWE-526",
            Maestro = "L3",
            NistAiRmf = "MANAGE 2.4",
            NistCsf = "PR.AA",
        },
    };
}
