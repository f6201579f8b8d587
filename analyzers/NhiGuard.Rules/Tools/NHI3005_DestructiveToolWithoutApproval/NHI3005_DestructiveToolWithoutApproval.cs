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

    /// <summary>Requires approval where the policy says <c>approval: { always: true }</c>.</summary>
    public static Verdict Check(in ToolUse use, Policy policy) =>
        policy.Tools.TryGetValue(use.Tool, out var tool) && tool.AlwaysAsk
            ? new(Decision.RequireApproval, Rule.Id, Reasons.ApprovalRequired, policy.Hash)
            : Verdict.Allow(policy);
}
