namespace NhiGuard.Tools;

/// <summary>An agent that goes on calling tools beyond what the policy lets one run, or a stretch of time, hold.</summary>
public static class UnboundedAgentLoop
{
    /// <summary>The card: {0} is the agent. At build the rule will look for loops without an end; so far it speaks at run time only.</summary>
    public static Rule Rule { get; } = new()
    {
        Id = "NHI3006",
        Name = "UnboundedAgentLoop",
        Title = "Agent calls tools beyond its limits",
        Message = "Agent '{0}' calls tools beyond its limits",
        Severity = RuleSeverity.Info,
        Faces = Faces.Run,
        Fix = FixSafety.None,
        Standards = new()
        {
            OwaspAgentic = "ASI08",
            OwaspNhi = "NHI5:2025",
            Cwe = "CWE-770",
            Maestro = "L3",
            NistAiRmf = "MANAGE 2.4",
            NistCsf = "PR.IR",
        },
    };

    /// <summary>Denies a call that its budgets do not cover.</summary>
    public static Verdict Check(CallBudget budget, Policy policy) => budget switch
    {
        CallBudget.Left => Verdict.Allow(policy),
        CallBudget.RunUsedUp => Verdict.Deny(Rule, Reasons.CallsUsedUp, policy),
        _ => Verdict.Deny(Rule, Reasons.TooOften, policy),
    };
}
