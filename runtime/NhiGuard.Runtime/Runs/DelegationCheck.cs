using NhiGuard.Tools;

namespace NhiGuard;

/// <summary>A call may do what every agent in the chain may.</summary>
internal sealed class DelegationCheck() : GuardCheck(UnattenuatedDelegation.Rule)
{
    public override bool Concerns(in ToolCall call, Policy policy) => call.Run is not null;

    public override Verdict Check(in ToolCall call, Policy policy)
    {
        if (call.Run is not { } run)
        {
            return Verdict.Allow(policy);
        }

        // A call by one agent in the run of another has skipped the hand-over that would have narrowed it.
        var fault = run.Agent == call.Agent ? run.Refusal : Reasons.NotDelegated;
        if (fault is not null)
        {
            return Verdict.Deny(Rule, fault, policy);
        }

        for (var forebear = run.Parent; forebear is not null; forebear = forebear.Parent)
        {
            if (UnattenuatedDelegation.Check(forebear.Agent, Use(in call), policy) is { IsAllowed: false } verdict)
            {
                return verdict;
            }
        }

        return Verdict.Allow(policy);
    }
}
