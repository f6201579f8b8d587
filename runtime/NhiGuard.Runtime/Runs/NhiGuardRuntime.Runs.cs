using System.Security.Cryptography;

namespace NhiGuard;

public sealed partial class NhiGuardRuntime
{
    /// <summary>Begins a run and makes it the current one (<see cref="GuardRun.Current"/>). Dispose it when the answer is there.</summary>
    /// <param name="agent">Name of the agent as the policy names it.</param>
    /// <param name="caller">On whose behalf the run acts; null for nobody, or for the parent's caller.</param>
    /// <param name="parent">The run that hands on to this one; null for the current one, where there is one.</param>
    public GuardRun BeginRun(string agent, CallerFacts? caller = null, GuardRun? parent = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(agent);
        parent ??= OwnRun(GuardRun.Current);
        parent?.CountChild();
        var run = new GuardRun(
            this, RandomNumberGenerator.GetHexString(32, lowercase: true), agent, parent is null ? caller : parent.Caller, parent, _time);
        _ = run.Enter();
        return run;
    }

    /// <summary>The run, unless it is another guard's.</summary>
    private GuardRun? OwnRun(GuardRun? run) => ReferenceEquals(run?.Guard, this) ? run : null;
}
