namespace NhiGuard.Tools;

/// <summary>A tool called for somebody, and nobody knows for whom.</summary>
public static class MissingCaller
{
    /// <summary>The card: {0} is the tool.</summary>
    public static Rule Rule { get; } = new()
    {
        Id = "NHI3017",
        Name = "MissingCaller",
        Title = "Tool called without the caller whom the policy requires",
        Message = "Tool '{0}' acts for a caller, and none reaches it",
        Severity = RuleSeverity.Warning,
        Faces = Faces.Run,
        Fix = FixSafety.None,
        Standards = new()
        {
            OwaspAgentic = "ASI03",
            OwaspNhi = "NHI9:2025",
            Cwe = "CWE-441",
            Maestro = "L3",
            NistAiRmf = "MAP 3.4",
            NistCsf = "PR.AA",
        },
    };

    /// <summary>Denies a call without a caller where the policy requires one, or counts the tool's calls for each caller.</summary>
    /// <param name="tool">What the policy says of the tool, or null where it says nothing.</param>
    /// <param name="hasCaller">True when the run acts for somebody whom the host has proven.</param>
    /// <param name="policy">The policy.</param>
    public static Verdict Check(ToolPolicy? tool, bool hasCaller, Policy policy) =>
        !hasCaller && (policy.Caller is { Required: true } || tool is { Rate.For: RateHolder.Caller })
            ? Verdict.Deny(Rule, Reasons.NoCaller, policy)
            : Verdict.Allow(policy);
}
