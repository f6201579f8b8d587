using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace NhiGuard;

/// <summary>The counters that calls of one agent, on behalf of one caller, in one run, take from. Found once for each tool, so that a
/// call allocates nothing for them.</summary>
internal sealed class RunLimits(Policy policy, string? agent, GuardRun? run)
{
    // Most runs count nothing, and a run is begun for each question.
    private ConcurrentDictionary<string, StateLimit[]>? _byTool;

    public Policy Policy => policy;

    /// <summary>How many of the limits bound the calls of a run; a rate stands behind them.</summary>
    public int Runs { get; } = CountRuns(policy, run);

    public ReadOnlyMemory<StateLimit> For(string tool) =>
        policy.Tools.TryGetValue(tool, out var known) && known.Rate is not null ? Cached(tool)
        : Runs > 0 ? Cached("")
        : default(ReadOnlyMemory<StateLimit>);

    /// <summary>Names the counter of a run's calls.</summary>
    public static string CallsKey(GuardRun run) => "calls:" + run.Id;

    private StateLimit[] Cached(string tool)
    {
        var byTool = LazyInitializer.EnsureInitialized(ref _byTool, static () => new(StringComparer.Ordinal));
        return byTool.TryGetValue(tool, out var limits) ? limits : byTool.GetOrAdd(tool, Make);
    }

    private StateLimit[] Make(string tool)
    {
        List<StateLimit> limits = [];
        for (var holder = run; holder is not null; holder = holder.Parent)
        {
            if (CallsPerRun(policy, holder) is { } most)
            {
                limits.Add(new(CallsKey(holder), most, GuardRun.Longest, rolling: false));
            }
        }

        if (policy.Tools.TryGetValue(tool, out var known) && known.Rate is { } rate && Holder(rate.For) is { } name)
        {
            limits.Add(new($"rate:{name}:{Uri.EscapeDataString(tool)}", rate.Calls, rate.Per, rolling: true));
        }

        return [.. limits];
    }

    /// <returns>Null where nobody is there to count for; such a call has been denied already.</returns>
    private string? Holder(RateHolder holder) => holder switch
    {
        RateHolder.Agent => agent is null ? null : "agent:" + Uri.EscapeDataString(agent),
        RateHolder.Caller => run?.Caller is { } caller ? "caller:" + Hash(caller.Subject) : null,
        _ => run is null ? null : "run:" + run.Root.Id,
    };

    private static int CountRuns(Policy policy, GuardRun? run)
    {
        var count = 0;
        for (; run is not null; run = run.Parent)
        {
            count += CallsPerRun(policy, run) is null ? 0 : 1;
        }

        return count;
    }

    private static int? CallsPerRun(Policy policy, GuardRun run) =>
        policy.Agents.TryGetValue(run.Agent, out var agent) ? agent.Limits?.CallsPerRun : null;

    private static string Hash(string subject) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(subject)), 0, 16);
}
