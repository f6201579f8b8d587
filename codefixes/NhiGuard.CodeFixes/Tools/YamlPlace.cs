using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace NhiGuard.CodeFixes.Tools;

/// <summary>A value of a valid policy with its place, so that text can be put beside it and all else stays as it is.</summary>
internal sealed class YamlPlace
{
    private readonly List<(string Key, YamlPlace Value)> _entries = [];
    private readonly List<YamlPlace> _items = [];

    private YamlPlace(int start, bool isFlow, bool isMapping) => (Start, IsFlow, IsMapping) = (start, isFlow, isMapping);

    public int Start { get; }

    /// <summary>Behind the last character of the value, comments not counted.</summary>
    public int End { get; private set; }

    /// <summary>True for a list or mapping between brackets.</summary>
    public bool IsFlow { get; }

    public bool IsMapping { get; }

    public IReadOnlyList<(string Key, YamlPlace Value)> Entries => _entries;

    public IReadOnlyList<YamlPlace> Items => _items;

    public YamlPlace? this[string key] => _entries.Find(e => e.Key == key).Value;

    public static YamlPlace Read(string text)
    {
        var parser = new Parser(new StringReader(text));
        parser.Consume<StreamStart>();
        parser.Consume<DocumentStart>();
        return Read(parser, text);
    }

    private static YamlPlace Read(IParser parser, string text)
    {
        if (parser.TryConsume<MappingStart>(out var mapping))
        {
            var place = new YamlPlace((int)mapping.Start.Index, mapping.Style == MappingStyle.Flow, isMapping: true);
            while (!parser.Accept<MappingEnd>(out _))
            {
                var key = parser.Consume<Scalar>();
                place._entries.Add((key.Value, Read(parser, text)));
            }

            parser.Consume<MappingEnd>();
            place.Close(place._entries.Count == 0 ? null : place._entries[place._entries.Count - 1].Value, text);
            return place;
        }

        if (parser.TryConsume<SequenceStart>(out var sequence))
        {
            var place = new YamlPlace((int)sequence.Start.Index, sequence.Style == SequenceStyle.Flow, isMapping: false);
            while (!parser.Accept<SequenceEnd>(out _))
            {
                place._items.Add(Read(parser, text));
            }

            parser.Consume<SequenceEnd>();
            place.Close(place._items.Count == 0 ? null : place._items[place._items.Count - 1], text);
            return place;
        }

        var scalar = parser.Consume<Scalar>();
        return new((int)scalar.Start.Index, isFlow: false, isMapping: false) { End = (int)scalar.End.Index };
    }

    // The parser's events do not tell where a bracket closes.
    private void Close(YamlPlace? last, string text)
    {
        End = last?.End ?? Start + 1;
        if (!IsFlow)
        {
            return;
        }

        while (text[End] is not ('}' or ']'))
        {
            var isComment = text[End] == '#';
            End = isComment ? text.IndexOfAny(['\r', '\n'], End) : End + 1;
        }

        End++;
    }
}
