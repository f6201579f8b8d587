using static NhiGuard.YamlValues;

namespace NhiGuard;

/// <summary>Turns a document that fits the schema into the policy.</summary>
internal static class PolicyBinder
{
    public static Policy Bind(YamlNode root, string hash) => new()
    {
        Hash = hash,
        Mode = Mode(root)!.Value,
        Caller = root["caller"] is { } caller ? new() { Required = caller["required"] is not null, Claim = caller["claim"]!.Value } : null,
        Servers = Map(root["servers"], static (name, node) => new ServerPolicy
        {
            Name = name,
            Package = node["package"]?.Value,
            Url = node["url"]?.Value,
            DefinitionsLocked = node["definitions"] is not null,
        }),
        Agents = Map(root["agents"], static (name, node) => new AgentPolicy
        {
            Name = name,
            Mode = Mode(node),
            Tools = Names(node["tools"]),
            Scopes = Names(node["scopes"]),
            Limits = node["limits"] is { } limits
                ? new() { CallsPerRun = Number(limits["calls-per-run"]), Depth = Number(limits["depth"]), FanOut = Number(limits["fan-out"]) }
                : null,
        }),
        Tools = Map(root["tools"], ToolBinder.Bind),
        Flows = [.. (root["flows"]?.Items ?? []).Select(static node => new FlowPolicy
        {
            Name = node["name"]!.Value,
            AfterAll = Flags<DataLabels>(node["deny"]!["after-all"]),
            Effects = Flags<ToolEffects>(node["deny"]!["effects"]),
        })],
        Secrets = Map(root["secrets"], Secret),
        MaxTokenLifetime = Time(root["identity"]?["max-token-lifetime"]),
        Payloads = Map(root["payloads"], static (name, node) => new PayloadPolicy
        {
            Name = name,
            Types = Names(node["types"]),
            MaxDepth = Number(node["max-depth"]) ?? PolicySchema.DefaultPayloadDepth,
            MaxBytes = Number(node["max-bytes"]) ?? PolicySchema.DefaultPayloadBytes,
            MaxStringBytes = Number(node["max-string-bytes"]) ?? PolicySchema.DefaultPayloadStringBytes,
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
            Uses = Number(node["uses"]) ?? PolicySchema.DefaultUses,
        };
    }
}
