using System.Text.Json;
using System.Text.Json.Nodes;

namespace NhiGuard;

/// <summary>Tells whether a policy may take the place of another while the application runs: it may forbid more and allow nothing more.
/// Whoever can write the file could otherwise free himself. What cannot be compared has to stay the same.</summary>
internal static class PolicyNarrowing
{
    /// <summary>The key at which the new policy is wider, or null where it is not.</summary>
    public static string? Widened(Policy old, Policy now) =>
        Weaker(old.Mode, now.Mode) ? "mode"
        : old.Caller is not null && !Same(old.Caller, now.Caller) ? "caller"
        : old.Flows.Any(flow => !now.Flows.Any(other => Same(flow, other))) ? "flows"
        : now.Rules.Where(rule => rule.Value.Runtime == RunAction.Alert && !Alerts(old, rule.Key)).Select(static rule => $"rules.{rule.Key}").FirstOrDefault()
        ?? now.Agents.Values.Select(agent => Widened(old.AgentOf(agent.Name), agent)).FirstOrDefault(static key => key is not null)
        ?? now.Tools.Values.Select(tool => Widened(old.ToolOf(tool.Name), tool)).FirstOrDefault(static key => key is not null)
        ?? Changed(old, now, nameof(Policy.Hash), nameof(Policy.Mode), nameof(Policy.Caller), nameof(Policy.Flows), nameof(Policy.Rules), nameof(Policy.Agents), nameof(Policy.Tools))
        ?? old.Tools.Keys.Where(tool => !now.Tools.ContainsKey(tool) && now.Agents.Values.Any(agent => agent.Tools.Contains(tool))).Select(static tool => $"tools.{tool}").FirstOrDefault();

    private static string? Widened(AgentPolicy? old, AgentPolicy now)
    {
        var key = $"agents.{now.Name}";
        return old is null ? key
            : Weaker(old.Mode, now.Mode) ? $"{key}.mode"
            : now.Tools.Any(tool => !old.Tools.Contains(tool)) ? $"{key}.tools"
            : now.Scopes.Any(scope => !old.Scopes.Contains(scope)) ? $"{key}.scopes"
            : old.Limits is { } limits && (Exceeds(limits.CallsPerRun, now.Limits?.CallsPerRun) || Exceeds(limits.Depth, now.Limits?.Depth)
                || Exceeds(limits.FanOut, now.Limits?.FanOut)) ? $"{key}.limits"
            : Changed(old, now, nameof(old.Mode), nameof(old.Tools), nameof(old.Scopes), nameof(old.Limits)) is { } other ? $"{key}.{other}"
            : null;
    }

    private static string? Widened(ToolPolicy? old, ToolPolicy now)
    {
        var key = $"tools.{now.Name}";
        return old is null ? key
            : Weaker(old.Mode, now.Mode) ? $"{key}.mode"
            : now.Approval?.Asks != Asking.Always && !Same(old.Approval, now.Approval) ? $"{key}.approval"
            : old.Rate is { } rate && !(now.Rate is { } other && other.For == rate.For && other.Per == rate.Per && other.Calls <= rate.Calls) ? $"{key}.rate"
            : Changed(old, now, nameof(old.Mode), nameof(old.Approval), nameof(old.Rate)) is { } changed ? $"{key}.{changed}"
            : null;
    }

    private static bool Weaker(GuardMode? old, GuardMode? now) => old == GuardMode.Enforce && now != GuardMode.Enforce;

    private static bool Exceeds(int? old, int? now) => old is not null && !(now <= old);

    private static bool Alerts(Policy policy, string rule) => policy.Rules.TryGetValue(rule, out var changed) && changed.Runtime == RunAction.Alert;

    /// <summary>The first property that differs, of those that nothing here compares: a section that comes later has to stay the same.</summary>
    private static string? Changed<T>(T old, T now, params string[] compared)
    {
        var was = JsonSerializer.SerializeToNode(old)!.AsObject();
        foreach (var (name, value) in JsonSerializer.SerializeToNode(now)!.AsObject())
        {
            if (!compared.Contains(name) && !JsonNode.DeepEquals(was[name], value))
            {
                return name.ToLowerInvariant();
            }
        }

        return null;
    }

    private static bool Same<T>(T old, T now) => JsonSerializer.Serialize(old) == JsonSerializer.Serialize(now);
}
