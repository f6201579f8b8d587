namespace NhiGuard;

internal enum YamlKind
{
    Scalar,
    Sequence,
    Mapping,

    /// <summary>A fault has been reported here already.</summary>
    Faulty,
}

/// <summary>A value of the document with its place.</summary>
internal sealed class YamlNode(YamlKind kind, TextPart part)
{
    public YamlKind Kind { get; } = kind;

    /// <summary>The token of a scalar with its quotes; the bracket or dash that begins a list, the bracket or first key of a mapping.</summary>
    public TextPart Part { get; set; } = part;

    public string Value { get; init; } = "";

    /// <summary>True for a scalar without quotes.</summary>
    public bool IsPlain { get; init; }

    public List<YamlNode> Items { get; } = [];

    public List<YamlEntry> Entries { get; } = [];

    public YamlNode? this[string key] => Entries.Find(e => e.Key.Value == key).Value;
}

internal readonly record struct YamlEntry(YamlNode Key, YamlNode Value);
