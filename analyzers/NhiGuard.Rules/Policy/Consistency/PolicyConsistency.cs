namespace NhiGuard;

/// <summary>Faults that lie between two places of a policy whose every place is right.</summary>
internal sealed class PolicyConsistency(PolicyPlaces places, Policy policy)
{
    public static void Check(YamlNode root, Policy policy, PolicyErrors errors)
    {
        var places = new PolicyPlaces(root, errors);
        new PolicyConsistency(places, policy).Check();
        new ToolConsistency(places, policy).Check();
        new ArgumentConsistency(places, policy).Check();
        new FlowConsistency(places, policy).Check();
    }

    /// <summary>Adds a fault for each grant that can never be used and each name that leads nowhere.</summary>
    private void Check()
    {
        places.EachKey("servers", key =>
        {
            if (key.Value.Contains('/'))
            {
                places.Add(key, "the name of a server holds no '/': it ends there in the name of a tool");
            }
        });
        places.Each("agents", (name, node) =>
        {
            CheckMode(node);
            CheckGrants(node, policy.Agents[name]);
        });
        places.Each("tools", (_, node) => CheckMode(node));
        places.EachKey("tools", CheckOrigin);

        var tools = new HashSet<string>(policy.Tools.Keys.Concat(policy.Agents.Values.SelectMany(static agent => agent.Tools)), StringComparer.Ordinal);
        places.Each("secrets", (_, node) => places.At(node, "tools", list => CheckNames(list, tools)));
    }

    private void CheckMode(YamlNode node) => places.At(node, "mode", mode =>
    {
        if (policy.Mode == GuardMode.Enforce && mode.Value == "observe")
        {
            places.Add(mode, "the file enforces; a single place may narrow that, not widen it");
        }
    });

    private void CheckGrants(YamlNode node, AgentPolicy agent) => places.At(node, "tools", list =>
    {
        foreach (var item in list.Items)
        {
            CheckOrigin(item);
            var missing = policy.Tools.TryGetValue(item.Value, out var tool) ? tool.Scopes.FirstOrDefault(s => !agent.Scopes.Contains(s)) : null;
            if (missing is not null)
            {
                places.Add(item, $"tool {Words.Quote(item.Value)} needs scope {Words.Quote(missing)}, which the agent does not hold: the grant can never be used");
            }
        }
    });

    private void CheckOrigin(YamlNode tool)
    {
        var slash = tool.Value.IndexOf('/');
        if (slash >= 0 && !policy.Servers.ContainsKey(tool.Value.Substring(0, slash)))
        {
            var server = tool.Value.Substring(0, slash);
            places.Add(tool, $"'servers' does not name a server {Words.Quote(server)}{Words.DidYouMean(server, policy.Servers.Keys)}");
        }
    }

    private void CheckNames(YamlNode list, HashSet<string> tools)
    {
        foreach (var item in list.Items)
        {
            if (!tools.Contains(item.Value))
            {
                places.Add(item, $"no agent holds a tool {Words.Quote(item.Value)} and 'tools' does not define it{Words.DidYouMean(item.Value, tools)}");
            }
        }
    }
}
