namespace NhiGuard.Tools;

/// <summary>A tool whose need nobody has stated: neither its code nor the policy names a scope.</summary>
public static class UnscopedTool
{
    /// <summary>The card.</summary>
    public static Rule Rule { get; } = new()
    {
        Id = "NHI3001",
        Name = "UnscopedTool",
        Title = "Tool offered to an agent without a scope",
        Message = "Tool '{0}' is offered to an agent, but neither its code nor the policy says which scope it needs",
        Severity = RuleSeverity.Info,
        Faces = Faces.Compile | Faces.Run,
        Fix = FixSafety.EachPlace,
        Standards = new()
        {
            OwaspAgentic = "ASI02",
            OwaspNhi = "NHI5:2025",
            Cwe = "CWE-250",
            Maestro = "L3",
            NistAiRmf = "MAP 3.4",
            NistCsf = "PR.AA",
        },
    };

    /// <summary>Denies a tool that has no scope.</summary>
    public static Verdict Check(in ToolUse use, Policy policy) => Check(in use, policy.ToolOf(use.Tool), policy);

    /// <summary>Denies a tool that has no scope.</summary>
    /// <param name="use">The tool in the agent's hand.</param>
    /// <param name="tool">What the policy says of it, or null where it says nothing.</param>
    /// <param name="policy">The policy.</param>
    public static Verdict Check(in ToolUse use, ToolPolicy? tool, Policy policy) =>
        use.DeclaredScopes.Count > 0 || tool is { Scopes.Count: > 0 } ? Verdict.Allow(policy) : Verdict.Deny(Rule, Reasons.NoScope, policy);
}
