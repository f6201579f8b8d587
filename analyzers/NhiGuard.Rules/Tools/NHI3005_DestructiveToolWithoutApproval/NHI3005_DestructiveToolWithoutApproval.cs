namespace NhiGuard.Tools;

/// <summary>A tool that the policy lets nobody call without a person's approval.</summary>
public static class DestructiveToolWithoutApproval
{
    /// <summary>The card. At build the rule will infer the need from the tool's body; so far it speaks at run time only.</summary>
    public static Rule Rule { get; } = new()
    {
        Id = "NHI3005",
        Name = "DestructiveToolWithoutApproval",
        Title = "Tool that needs approval called without it",
        Message = "Tool '{0}' needs a person's approval for each call",
        Severity = RuleSeverity.Info,
        Faces = Faces.Run,
        Fix = FixSafety.None,
        Standards = new()
        {
            OwaspAgentic = "ASI02",
            OwaspNhi = "NHI5:2025",
            Cwe = "CWE-862",
            Maestro = "L3",
            NistAiRmf = "MANAGE 2.4",
            NistCsf = "PR.AA",
        },
    };

    /// <summary>Requires approval where the policy says so: at each call, or at one of which a condition holds. What is not known counts
    /// as met.</summary>
    /// <param name="tool">What the policy says of the tool, or null where it says nothing.</param>
    /// <param name="call">What is known of the call.</param>
    /// <param name="policy">The policy.</param>
    public static Verdict Check(ToolPolicy? tool, in AskedCall call, Policy policy) =>
        tool?.Approval is { } approval && Asks(approval, in call)
            ? Asks(policy)
            : Verdict.Allow(policy);

    /// <summary>Requires approval: the application itself wants a person asked.</summary>
    public static Verdict Asks(Policy policy) => new(Decision.RequireApproval, Rule.Id, Reasons.ApprovalRequired, policy.Hash);

    private static bool Asks(ApprovalPolicy approval, in AskedCall call) =>
        approval.Asks == Asking.Always || (approval.Asks == Asking.When && (call.IsOutside || HasSeen(approval, call.Seen) || Lacks(approval, call.Caller)));

    private static bool HasSeen(ApprovalPolicy approval, DataLabels? seen) =>
        approval.AfterAll != DataLabels.None && (seen is not { } labels || (labels & approval.AfterAll) == approval.AfterAll);

    private static bool Lacks(ApprovalPolicy approval, IReadOnlyDictionary<string, IReadOnlyList<string>>? caller)
    {
        foreach (var needed in approval.CallerNot)
        {
            if (caller is null || !caller.TryGetValue(needed.Key, out var values) || !values.Any(needed.Value.Contains))
            {
                return true;
            }
        }

        return false;
    }
}
