using System.Globalization;

namespace NhiGuard;

/// <summary>Turns a document that fits the schema into the policy.</summary>
internal static class PolicyBinder
{
    public static Policy Bind(YamlNode root, string hash) => new()
    {
        Hash = hash,
        Mode = Mode(root)!.Value,
        Agents = Map(root["agents"], static (name, node) => new AgentPolicy
        {
            Name = name,
            Mode = Mode(node),
            Tools = Names(node["tools"]),
            Scopes = Names(node["scopes"]),
        }),
        Tools = Map(root["tools"], static (name, node) => new ToolPolicy
        {
            Name = name,
            Mode = Mode(node),
            Scopes = [.. Names(node["scopes"])],
            AlwaysAsk = node["approval"]?["always"] is not null,
        }),
        Secrets = Map(root["secrets"], Secret),
        Payloads = Map(root["payloads"], static (name, node) => new PayloadPolicy
        {
            Name = name,
            Types = Names(node["types"]),
            MaxDepth = Number(node["max-depth"], PolicySchema.DefaultPayloadDepth),
            MaxBytes = Number(node["max-bytes"], PolicySchema.DefaultPayloadBytes),
            MaxStringBytes = Number(node["max-string-bytes"], PolicySchema.DefaultPayloadStringBytes),
        }),
        Rules = Map(root["rules"], static (_, node) => new RulePolicy
        {
            Runtime = node["runtime"]!.Value == "alert" ? RunAction.Alert : RunAction.Block,
        }),
    };

    private static SecretPolicy Secret(string name, YamlNode node)
    {
        var source = node["source"]!.Value;
        var colon = source.IndexOf(':');
        Duration.TryRead(node["lease"]?.Value ?? PolicySchema.DefaultLease, out var lease);
        return new()
        {
            Name = name,
            SourceKind = source.Substring(0, colon),
            SourceKey = source.Substring(colon + 1),
            Tools = Names(node["tools"]),
            Hosts = Names(node["hosts"]),
            Lease = lease,
            Uses = Number(node["uses"], PolicySchema.DefaultUses),
        };
    }

    private static Dictionary<string, T> Map<T>(YamlNode? node, Func<string, YamlNode, T> bind)
    {
        var map = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (key, value) in node?.Entries ?? [])
        {
            map.Add(key.Value, bind(key.Value, value));
        }

        return map;
    }

    private static NameSet Names(YamlNode? node) => node is null ? NameSet.Empty : new(node.Items.Select(static item => item.Value));

    private static int Number(YamlNode? node, int other) => node is null ? other : int.Parse(node.Value, CultureInfo.InvariantCulture);

    private static GuardMode? Mode(YamlNode node) =>
        node["mode"] is { } mode ? mode.Value == "enforce" ? GuardMode.Enforce : GuardMode.Observe : null;
}
