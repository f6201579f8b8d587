using static NhiGuard.YamlValues;

namespace NhiGuard;

/// <summary>Turns one entry of <c>tools</c> into the policy of a tool.</summary>
internal static class ToolBinder
{
    public static ToolPolicy Bind(string name, YamlNode node) => new()
    {
        Name = name,
        Mode = Mode(node),
        Scopes = [.. Names(node["scopes"])],
        Effects = Flags<ToolEffects>(node["effects"]),
        Output = node["output"] is { } output ? Output(output) : null,
        Approval = node["approval"] is { } approval ? Approval(approval) : null,
        Rate = node["rate"] is { } rate
            ? new() { Calls = Number(rate["calls"])!.Value, Per = Time(rate["per"])!.Value, For = Word<RateHolder>(rate["for"]!) }
            : null,
        Arguments = node["arguments"] is { } arguments ? Map(arguments, ArgumentBinder.Bind) : null,
    };

    private static OutputPolicy Output(YamlNode node) => node.Kind == YamlKind.Mapping
        ? new() { Default = Flags<DataLabels>(node["default"]), Fields = Map(node["fields"], static (_, labels) => Flags<DataLabels>(labels)) }
        : new() { Default = Flags<DataLabels>(node), Fields = new Dictionary<string, DataLabels>() };

    private static ApprovalPolicy Approval(YamlNode node) => new()
    {
        Asks = node["always"] is not null ? Asking.Always : node["when"] is not null ? Asking.When : Asking.Never,
        AfterAll = Flags<DataLabels>(node["when"]?["after-all"]),
        CallerNot = Map(node["when"]?["caller-not"], static (_, values) => Names(values)),
        Outside = Map(node["when"]?["outside"], ArgumentBinder.Bind),
        Expires = Time(node["expires"]),
    };
}
