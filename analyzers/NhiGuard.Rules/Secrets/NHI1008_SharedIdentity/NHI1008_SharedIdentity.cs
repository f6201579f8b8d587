namespace NhiGuard.Secrets;

/// <summary>Two agents, or an agent and a tool server, that the services behind them cannot tell apart.</summary>
public static class SharedIdentity
{
    /// <summary>The card. Message arguments: who uses it too, who used it first, the credential by its name.</summary>
    public static Rule Rule { get; } = new()
    {
        Id = "NHI1008",
        Name = "SharedIdentity",
        Title = "One credential for several agents",
        Message = "{0} is built with the credential of {1}: {2}; give each its own",
        Severity = RuleSeverity.Info,
        Faces = Faces.Compile,
        Fix = FixSafety.None,
        Standards = new()
        {
            OwaspAgentic = "ASI03",
            OwaspNhi = "NHI9:2025",
            Cwe = "CWE-1220",
            Maestro = "L6",
            NistAiRmf = "MANAGE 2.4",
            NistCsf = "PR.AA",
        },
    };
}
