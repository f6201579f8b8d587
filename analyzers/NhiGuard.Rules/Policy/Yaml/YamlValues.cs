using System.Globalization;

namespace NhiGuard;

/// <summary>Values of nodes that the schema has passed.</summary>
internal static class YamlValues
{
    public static Dictionary<string, T> Map<T>(YamlNode? node, Func<string, YamlNode, T> bind)
    {
        var map = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (key, value) in node?.Entries ?? [])
        {
            map.Add(key.Value, bind(key.Value, value));
        }

        return map;
    }

    public static NameSet Names(YamlNode? node) => node is null ? NameSet.Empty : new(node.Items.Select(static item => item.Value));

    public static int? Number(YamlNode? node) => node is null ? null : int.Parse(node.Value, CultureInfo.InvariantCulture);

    public static TimeSpan? Time(YamlNode? node) => node is not null && Duration.TryRead(node.Value, out var time) ? time : null;

    public static GuardMode? Mode(YamlNode node) => node["mode"] is { } mode ? Word<GuardMode>(mode) : null;

    public static T Word<T>(YamlNode node)
        where T : struct, Enum => (T)Enum.Parse(typeof(T), node.Value, ignoreCase: true);

    /// <summary>One word or a list of them.</summary>
    public static T Flags<T>(YamlNode? node)
        where T : struct, Enum
    {
        var words = node is null ? [] : node.Kind == YamlKind.Sequence ? node.Items.Select(static item => item.Value) : [node.Value];
        return (T)Enum.ToObject(typeof(T), words.Aggregate(0, static (flags, word) => flags | Convert.ToInt32(Enum.Parse(typeof(T), word, ignoreCase: true), CultureInfo.InvariantCulture)));
    }
}
