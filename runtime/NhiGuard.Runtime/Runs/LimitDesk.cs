using System.Collections.Concurrent;
using NhiGuard.Tools;

namespace NhiGuard;

/// <summary>Counts calls before they are made. A denied call counts nowhere; one that a person is asked about counts from the question on,
/// so that nobody can be worn out by asking.</summary>
internal sealed class LimitDesk(IGuardStateStore store, TimeProvider time)
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<string, RunLimits> _outsideOfRuns = new(StringComparer.Ordinal);

    /// <returns>Allow, and the call is counted; or a denial, and it is not.</returns>
    /// <exception cref="Exception">Whatever the store throws, or it took too long.</exception>
    public async ValueTask<Verdict> TakeAsync(ToolCall call, Policy policy, CancellationToken cancellationToken)
    {
        var holder = Limits(in call, policy);
        var limits = holder.For(call.PolicyName);
        if (limits.IsEmpty)
        {
            return Verdict.Allow(policy);
        }

        var taking = store.TryTakeAsync(limits, cancellationToken);
        var full = taking.IsCompletedSuccessfully
            ? taking.Result
            : await taking.AsTask().WaitAsync(_patience, time, cancellationToken).ConfigureAwait(false);
        return UnboundedAgentLoop.Check(full < 0 ? CallBudget.Left : full < holder.Runs ? CallBudget.RunUsedUp : CallBudget.RateUsedUp, policy);
    }

    /// <summary>Forgets what a run has counted. Its calls are denied from now on, so nobody waits for it.</summary>
    public void Forget(GuardRun run) => _ = ForgetAsync(RunLimits.CallsKey(run));

    private async Task ForgetAsync(string key)
    {
        try
        {
            await store.ForgetAsync(key, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception)
        {
            // The store forgets by itself, only later.
        }
    }

    private RunLimits Limits(in ToolCall call, Policy policy)
    {
        if (call.Run is { } run)
        {
            return run.Limits is { } known && ReferenceEquals(known.Policy, policy) ? known : run.Limits = new(policy, run.Agent, run);
        }

        // Agents that the policy does not name have been denied; in observe mode they all count as one.
        var agent = call.Agent is not null && policy.Agents.ContainsKey(call.Agent) ? call.Agent : "";
        return _outsideOfRuns.TryGetValue(agent, out var limits) && ReferenceEquals(limits.Policy, policy)
            ? limits
            : _outsideOfRuns[agent] = new(policy, agent, null);
    }
}
