using NhiGuard.Tools;

namespace NhiGuard;

public sealed partial class NhiGuardRuntime
{
    /// <summary>Begins a run and makes it the current one (<see cref="GuardRun.Current"/>). Dispose it when the answer is there.</summary>
    /// <param name="agent">Name of the agent as the policy names it.</param>
    /// <param name="caller">On whose behalf the run acts; null for nobody, or for the parent's caller.</param>
    /// <param name="parent">The run that hands on to this one; null for the current one, where there is one.</param>
    /// <remarks>A child whose beginning the policy does not allow begins all the same: its calls are denied (NHI3009).</remarks>
    public GuardRun BeginRun(string agent, CallerFacts? caller = null, GuardRun? parent = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(agent);
        parent ??= OwnRun(GuardRun.Current);
        var run = new GuardRun(this, agent, parent?.Caller ?? caller, parent, _time, Refusal(parent, caller));
        _ = run.Enter();
        return run;
    }

    /// <summary>A run has ended.</summary>
    internal void Forget(GuardRun run)
    {
        if (run.Limits is not null)
        {
            _limits.Forget(run);
        }
    }

    /// <summary>Why a child may not begin; it begins all the same, and its calls are denied.</summary>
    private string? Refusal(GuardRun? parent, CallerFacts? caller)
    {
        if (caller is not null && parent is not null && parent.Caller?.Subject != caller.Subject)
        {
            return Reasons.CallerChanged;
        }

        var children = parent?.CountChild() ?? 0;
        var distance = 1;
        for (var forebear = parent; forebear is not null; forebear = forebear.Parent, children = 0)
        {
            if (UnattenuatedDelegation.CheckBudget(forebear.Agent, distance++, children, Policy) is { IsAllowed: false } verdict)
            {
                return verdict.Reason;
            }
        }

        return null;
    }

    /// <summary>The run, unless it is another guard's.</summary>
    private GuardRun? OwnRun(GuardRun? run) => ReferenceEquals(run?.Guard, this) ? run : null;
}
