namespace NhiGuard;

/// <summary>Faults that lie between two places of a policy whose every place is right.</summary>
internal sealed class PolicyConsistency(YamlNode root, Policy policy, PolicyErrors errors)
{
    /// <summary>Adds a fault for each grant that can never be used and each name that leads nowhere.</summary>
    public void Check()
    {
        Each("agents", (name, node) =>
        {
            CheckMode(node);
            CheckGrants(node, policy.Agents[name]);
        });
        Each("tools", (_, node) => CheckMode(node));

        var tools = new HashSet<string>(policy.Tools.Keys.Concat(policy.Agents.Values.SelectMany(static agent => agent.Tools)), StringComparer.Ordinal);
        Each("secrets", (_, node) => At(node, "tools", list => CheckNames(list, tools)));
    }

    private void CheckMode(YamlNode node) => At(node, "mode", mode =>
    {
        if (policy.Mode == GuardMode.Enforce && mode.Value == "observe")
        {
            errors.Add(mode.Part, "the file enforces; a single place may narrow that, not widen it");
        }
    });

    private void CheckGrants(YamlNode node, AgentPolicy agent) => At(node, "tools", list =>
    {
        foreach (var item in list.Items)
        {
            var missing = policy.Tools.TryGetValue(item.Value, out var tool) ? tool.Scopes.FirstOrDefault(s => !agent.Scopes.Contains(s)) : null;
            if (missing is not null)
            {
                errors.Add(item.Part, $"tool {Words.Quote(item.Value)} needs scope {Words.Quote(missing)}, which the agent does not hold: the grant can never be used");
            }
        }
    });

    private void CheckNames(YamlNode list, HashSet<string> tools)
    {
        foreach (var item in list.Items)
        {
            if (!tools.Contains(item.Value))
            {
                errors.Add(item.Part, $"no agent holds a tool {Words.Quote(item.Value)} and 'tools' does not define it{Words.DidYouMean(item.Value, tools)}");
            }
        }
    }

    private void Each(string section, Action<string, YamlNode> check) => At(root, section, map =>
    {
        foreach (var (key, value) in map.Entries)
        {
            errors.Enter(key.Value);
            check(key.Value, value);
            errors.Leave();
        }
    });

    private void At(YamlNode node, string key, Action<YamlNode> check)
    {
        if (node[key] is { } value)
        {
            errors.Enter(key);
            check(value);
            errors.Leave();
        }
    }
}
