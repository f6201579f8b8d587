using NhiGuard.Tools;

namespace NhiGuard;

/// <summary>Work that goes on after its run has ended has lost its context, and whoever asked for it.</summary>
internal sealed class RunCheck() : GuardCheck(ToolNotGranted.Rule)
{
    public override bool Concerns(in ToolCall call, Policy policy) => call.Run?.IsOver ?? policy.NeedsRun(call.AgentPolicy, call.ToolPolicy);

    public override Verdict Check(in ToolCall call, Policy policy) => call.Run switch
    {
        { IsOver: true } => Verdict.Deny(Rule, Reasons.RunOver, policy),
        null when policy.NeedsRun(call.AgentPolicy, call.ToolPolicy) => Verdict.Deny(Rule, Reasons.NoRun, policy),
        _ => Verdict.Allow(policy),
    };
}
