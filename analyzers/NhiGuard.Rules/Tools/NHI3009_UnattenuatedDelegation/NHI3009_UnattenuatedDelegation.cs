namespace NhiGuard.Tools;

/// <summary>An agent that hands its work on, and with it more than it holds itself.</summary>
public static class UnattenuatedDelegation
{
    /// <summary>The card: {0} is the agent that was handed the work, {1} the one that handed it on.</summary>
    public static Rule Rule { get; } = new()
    {
        Id = "NHI3009",
        Name = "UnattenuatedDelegation",
        Title = "Agent handed more than the one that called it holds",
        Message = "Agent '{0}' works for '{1}' and would do what that one may not",
        Severity = RuleSeverity.Warning,
        Faces = Faces.Run,
        Fix = FixSafety.None,
        Standards = new()
        {
            OwaspAgentic = "ASI03",
            OwaspNhi = "NHI5:2025",
            Cwe = "CWE-441",
            Maestro = "L7",
            NistAiRmf = "MAP 3.4",
            NistCsf = "PR.AA",
        },
    };

    /// <summary>Denies a call of a descendant that the forebear could not make itself.</summary>
    /// <param name="forebear">Name of an agent that handed the work on.</param>
    /// <param name="use">The call of the descendant.</param>
    /// <param name="policy">The policy.</param>
    public static Verdict Check(string forebear, in ToolUse use, Policy policy) =>
        ToolNotGranted.Check(use with { Agent = forebear }, policy).IsAllowed
            ? Verdict.Allow(policy)
            : Verdict.Deny(Rule, Reasons.NotDelegated, policy);

    /// <summary>Denies what lies below a forebear whose budget the delegation exceeds.</summary>
    /// <param name="forebear">Name of an agent that handed the work on.</param>
    /// <param name="distance">How far below it the work has come; 1 for a child.</param>
    /// <param name="children">How many children it has begun, this one included; 0 where the forebear is no parent.</param>
    /// <param name="policy">The policy.</param>
    public static Verdict CheckBudget(string forebear, int distance, int children, Policy policy)
    {
        var limits = policy.Agents.TryGetValue(forebear, out var agent) ? agent.Limits : null;
        return distance > (limits?.Depth ?? int.MaxValue) ? Verdict.Deny(Rule, Reasons.TooDeep, policy)
            : children > (limits?.FanOut ?? int.MaxValue) ? Verdict.Deny(Rule, Reasons.TooManyChildren, policy)
            : Verdict.Allow(policy);
    }
}
