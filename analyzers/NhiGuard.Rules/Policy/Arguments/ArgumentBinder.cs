using static NhiGuard.YamlValues;

namespace NhiGuard;

/// <summary>Turns one entry of <c>arguments</c> into the policy of an argument.</summary>
internal static class ArgumentBinder
{
    public static ArgumentPolicy Bind(string name, YamlNode node) => new()
    {
        Name = name,
        Types = Flags<ArgumentTypes>(node["type"]),
        Values = Values(node),
        Pattern = node["matches"]?.Value,
        Min = Decimal(node["min"]),
        Max = Decimal(node["max"]),
        MaxLength = Number(node["max-length"]),
        Within = Names(node["within"]),
        Hosts = Names(node["host-in"]),
        From = From(node["from"]),
        WordsFrom = From(node["words-from"]),
        AddressesFrom = From(node["addresses-from"]),
    };

    private static ArgumentValue[] Values(YamlNode node) =>
        node["equals"] is { } only ? [ScalarText.Read(only)] : [.. (node["one-of"]?.Items ?? []).Select(ScalarText.Read)];

    private static decimal? Decimal(YamlNode? node) => node is not null && ScalarText.TryNumber(node.Value, out var number) ? number : null;

    private static FromPolicy? From(YamlNode? node) => node is null ? null : From(Names(node));

    private static FromPolicy From(NameSet places) => new()
    {
        User = places.Contains("user"),
        Trusted = places.Contains("trusted"),
        Internal = places.Contains("internal"),
        Caller = [.. places.Where(static place => place.StartsWith("caller.", StringComparison.Ordinal)).Select(static place => place.Substring("caller.".Length))],
    };
}
