using System.Text.Json;

namespace NhiGuard;

/// <summary>Tells whether a policy may take the place of another while the application runs: it may forbid more and allow nothing more.
/// Whoever can write the file could otherwise free himself. What cannot be compared has to stay the same.</summary>
internal static class PolicyNarrowing
{
    /// <summary>The key at which the new policy is wider, or null where it is not.</summary>
    public static string? Widened(Policy old, Policy now) =>
        Weaker(old.Mode, now.Mode) ? "mode"
        : old.Caller is not null && !Same(old.Caller, now.Caller) ? "caller"
        : !Same(old.Servers, now.Servers) ? "servers"
        : !Same(old.Secrets, now.Secrets) ? "secrets"
        : !Same(old.Payloads, now.Payloads) ? "payloads"
        : old.Flows.Any(flow => !now.Flows.Any(other => Same(flow, other))) ? "flows"
        : now.Rules.Where(rule => rule.Value.Runtime == RunAction.Alert && !Alerts(old, rule.Key)).Select(static rule => $"rules.{rule.Key}").FirstOrDefault()
        ?? now.Agents.Values.Select(agent => Widened(old.AgentOf(agent.Name), agent)).FirstOrDefault(static key => key is not null)
        ?? now.Tools.Values.Select(tool => Widened(old.ToolOf(tool.Name), tool)).FirstOrDefault(static key => key is not null)
        ?? old.Tools.Keys.Where(tool => !now.Tools.ContainsKey(tool) && now.Agents.Values.Any(agent => agent.Tools.Contains(tool))).Select(static tool => $"tools.{tool}").FirstOrDefault();

    private static string? Widened(AgentPolicy? old, AgentPolicy now)
    {
        var key = $"agents.{now.Name}";
        return old is null ? key
            : Weaker(old.Mode, now.Mode) ? $"{key}.mode"
            : now.Tools.Any(tool => !old.Tools.Contains(tool)) ? $"{key}.tools"
            : now.Scopes.Any(scope => !old.Scopes.Contains(scope)) ? $"{key}.scopes"
            : old.Identity != now.Identity ? $"{key}.identity"
            : old.Limits is { } limits && (Exceeds(limits.CallsPerRun, now.Limits?.CallsPerRun) || Exceeds(limits.Depth, now.Limits?.Depth)
                || Exceeds(limits.FanOut, now.Limits?.FanOut)) ? $"{key}.limits"
            : null;
    }

    private static string? Widened(ToolPolicy? old, ToolPolicy now)
    {
        var key = $"tools.{now.Name}";
        return old is null ? key
            : Weaker(old.Mode, now.Mode) ? $"{key}.mode"
            : !Same(old.Scopes, now.Scopes) ? $"{key}.scopes"
            : old.Effects != now.Effects ? $"{key}.effects"
            : !Same(old.Output, now.Output) ? $"{key}.output"
            : !Same(old.Arguments, now.Arguments) ? $"{key}.arguments"
            : now.Approval?.Asks != Asking.Always && !Same(old.Approval, now.Approval) ? $"{key}.approval"
            : old.Rate is { } rate && !(now.Rate is { } other && other.For == rate.For && other.Per == rate.Per && other.Calls <= rate.Calls) ? $"{key}.rate"
            : null;
    }

    private static bool Weaker(GuardMode? old, GuardMode? now) => old == GuardMode.Enforce && now != GuardMode.Enforce;

    private static bool Exceeds(int? old, int? now) => old is not null && !(now <= old);

    private static bool Alerts(Policy policy, string rule) => policy.Rules.TryGetValue(rule, out var changed) && changed.Runtime == RunAction.Alert;

    private static bool Same<T>(T old, T now) => JsonSerializer.Serialize(old) == JsonSerializer.Serialize(now);
}
