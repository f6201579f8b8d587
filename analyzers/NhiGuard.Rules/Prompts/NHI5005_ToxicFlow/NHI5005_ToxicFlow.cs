namespace NhiGuard.Prompts;

/// <summary>An effect on the world by a run that has seen data which must not meet it.</summary>
public static class ToxicFlow
{
    /// <summary>The card: {0} is the tool, {1} the flow.</summary>
    public static Rule Rule { get; } = new()
    {
        Id = "NHI5005",
        Name = "ToxicFlow",
        Title = "Effect after data that must not meet it",
        Message = "Tool '{0}' has an effect that the flow '{1}' denies after what the run has seen",
        Severity = RuleSeverity.Warning,
        Faces = Faces.Run,
        Fix = FixSafety.None,
        Standards = new()
        {
            OwaspAgentic = "ASI01",
            OwaspNhi = "-",
            Cwe = "CWE-200",
            Maestro = "L3",
            NistAiRmf = "MANAGE 2.4",
            NistCsf = "PR.DS",
        },
    };

    /// <summary>Denies a call whose effect a flow forbids after these labels.</summary>
    /// <param name="tool">What the policy says of the tool, or null where it says nothing.</param>
    /// <param name="seen">Labels of everything that the run has seen.</param>
    /// <param name="policy">The policy.</param>
    public static Verdict Check(ToolPolicy? tool, DataLabels seen, Policy policy)
    {
        for (var i = 0; tool is not null && i < policy.Flows.Count; i++)
        {
            var flow = policy.Flows[i];
            if ((flow.Effects & tool.Effects) != 0 && (seen & flow.AfterAll) == flow.AfterAll)
            {
                return Verdict.Deny(Rule, Reasons.FlowDenied, policy) with { Clause = flow.Name };
            }
        }

        return Verdict.Allow(policy);
    }
}
