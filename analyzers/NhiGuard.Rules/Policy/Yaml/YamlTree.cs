using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace NhiGuard;

/// <summary>Events to tree, for the small part of YAML that a policy needs: one document of lists, mappings and one-line scalars.</summary>
internal sealed class YamlTree
{
    private const int MaxDepth = 32;

    private readonly PolicyText _text;
    private readonly PolicyErrors _errors;
    private readonly YamlGaps _gaps;
    private readonly Scanner _scanner;
    private readonly Parser _parser;

    private YamlTree(PolicyText text, PolicyErrors errors)
    {
        _text = text;
        _errors = errors;
        _gaps = new YamlGaps(text, errors);
        _scanner = new Scanner(new StringReader(text.Text));
        _parser = new Parser(_scanner);
    }

    /// <summary>The root of the document, or null when the text cannot be read to its end.</summary>
    public static YamlNode? Read(PolicyText text, PolicyErrors errors)
    {
        var tree = new YamlTree(text, errors);
        try
        {
            return tree.ReadDocument();
        }
        catch (Halt halt)
        {
            errors.Add(halt.Part, halt.Message);
        }
        catch (YamlException fault) when (fault.Start.Index > 0 || fault.End.Index > 0)
        {
            errors.Add(PartOf(fault.Start, fault.End), "not valid YAML: " + Sentence(fault.Message));
        }
        catch (YamlException fault)
        {
            errors.Add(tree.Here(), "not valid YAML: " + Sentence(fault.Message));
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // The parser answers some broken texts with exceptions of other kinds; what it cannot read, nobody enforces.
            errors.Add(tree.Here(), "not valid YAML");
        }

        return null;
    }

    private YamlNode? ReadDocument()
    {
        Next();
        if (Next() is not DocumentStart start)
        {
            return Empty();
        }

        PassMarker(start.Start, start.IsImplicit);
        var root = ReadNode(Next(), 1, YamlGaps.None);
        var end = (DocumentEnd)Next();
        PassMarker(end.Start, end.IsImplicit);
        if (Next() is DocumentStart second)
        {
            throw new Halt(_text.TokenAt((int)second.Start.Index), "a second document begins here; a policy is one document");
        }

        _gaps.Pass(new(_text.Text.Length, 0), YamlGaps.None);
        return root.Kind == YamlKind.Scalar && root.Part.Length == 0 ? Empty() : root;
    }

    private YamlNode? Empty()
    {
        _errors.Add(new(0, 1), "the policy is empty; the least is 'version: 1' and 'mode: observe'");
        return null;
    }

    private void PassMarker(Mark mark, bool isImplicit)
    {
        if (!isImplicit)
        {
            _gaps.Pass(new((int)mark.Index, "---".Length), YamlGaps.None);
        }
    }

    private YamlNode ReadNode(ParsingEvent current, int depth, char structure)
    {
        var at = (int)current.Start.Index;
        if (depth > MaxDepth)
        {
            throw new Halt(new(at, 1), $"nested more than {MaxDepth} levels deep");
        }

        if (_errors.Full)
        {
            throw new Halt(new(0, 1), "too many faults");
        }

        if (current is NodeEvent node && (!node.Anchor.IsEmpty || !node.Tag.IsEmpty) && current is not AnchorAlias)
        {
            _errors.Add(_text.TokenAt(at), "anchors and tags are not supported");
        }

        return current switch
        {
            Scalar scalar => ReadScalar(scalar, structure),
            SequenceStart list => ReadSequence(list, depth, structure),
            MappingStart mapping => ReadMapping(mapping, depth, structure),
            AnchorAlias alias => Alias(alias),
            _ => throw new Halt(new(at, 1), "not valid YAML"),
        };
    }

    private YamlNode ReadScalar(Scalar scalar, char structure)
    {
        var part = PartOf(scalar.Start, scalar.End);
        if (part.Length == 0)
        {
            // Nothing stands here, which no key of the policy allows.
            _gaps.GiveUp();
            return new(YamlKind.Scalar, part) { IsPlain = true };
        }

        _gaps.Pass(part, structure);
        if (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded || scalar.Start.Line != scalar.End.Line)
        {
            return Fault(part, "a value stands on one line; is a comma, a dash or a quote missing?");
        }

        var plain = scalar.Style == ScalarStyle.Plain;
        return plain && NeedsQuotes(scalar.Value)
            ? Fault(part, "this needs quotes, or brackets if it is a list")
            : new(YamlKind.Scalar, part) { Value = scalar.Value, IsPlain = plain };
    }

    /// <summary>True where readers of YAML disagree about what the text means.</summary>
    private static bool NeedsQuotes(string plain) =>
        ":|>@%!&".IndexOf(plain[0]) >= 0 || plain[plain.Length - 1] == ':' || plain.IndexOfAny([',', '[', ']', '{', '}', '"', '?', '`']) >= 0;

    private YamlNode ReadSequence(SequenceStart start, int depth, char structure)
    {
        var flow = start.Style == SequenceStyle.Flow;
        var list = new YamlNode(YamlKind.Sequence, new((int)start.Start.Index, 1));
        _gaps.Pass(list.Part with { Length = flow ? 1 : 0 }, structure);
        ParsingEvent next;
        for (next = Next(); next is not SequenceEnd; next = Next())
        {
            list.Items.Add(ReadNode(next, depth + 1, !flow ? '-' : list.Items.Count > 0 ? ',' : YamlGaps.None));
        }

        PassEnd(next, flow);
        return list;
    }

    private YamlNode ReadMapping(MappingStart start, int depth, char structure)
    {
        var flow = start.Style == MappingStyle.Flow;

        // A pair inside a list, as in [a: b], comes without a place of its own; no list of the policy holds pairs.
        var pair = depth > 1 && start.Start.Index == 0;
        if (pair)
        {
            _gaps.GiveUp();
        }

        var mapping = new YamlNode(YamlKind.Mapping, new((int)start.Start.Index, 1));
        _gaps.Pass(mapping.Part with { Length = flow ? 1 : 0 }, structure);
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        ParsingEvent next;
        for (next = Next(); next is not MappingEnd; next = Next())
        {
            var key = ReadNode(next, depth + 1, flow && lines.Count > 0 ? ',' : YamlGaps.None);

            mapping.Part = flow && !pair || mapping.Entries.Count > 0 ? mapping.Part : key.Part;
            var fault = FaultOf(key, lines);
            _errors.Enter(key.Value);
            if (fault is not null)
            {
                _errors.Add(key.Part, fault);
            }

            var value = ReadNode(Next(), depth + 1, ':');
            _errors.Leave();
            if (fault is null && key.Kind == YamlKind.Scalar)
            {
                mapping.Entries.Add(new(key, value));
            }
        }

        PassEnd(next, flow);
        return mapping;
    }

    private void PassEnd(ParsingEvent end, bool flow)
    {
        if (flow)
        {
            _gaps.Pass(new((int)end.Start.Index, 1), ',', optional: true);
        }
    }

    private string? FaultOf(YamlNode key, Dictionary<string, int> lines)
    {
        switch (key.Kind)
        {
            case YamlKind.Faulty:
                return null;
            case YamlKind.Sequence or YamlKind.Mapping:
                return "a key is a name, not a list or a mapping";
            case YamlKind.Scalar when key.Value.Length == 0:
                return "a key is empty";
            case YamlKind.Scalar when key is { IsPlain: true, Value: "<<" }:
                return "merge keys are not supported";
        }

        if (lines.TryGetValue(key.Value, out var line))
        {
            return $"{Words.Quote(key.Value)} stands here a second time; the first is on line {line}";
        }

        lines.Add(key.Value, _text.Place(key.Part).Line);
        return null;
    }

    private YamlNode Alias(AnchorAlias alias)
    {
        var part = PartOf(alias.Start, alias.End);
        return Fault(part, _text.Text[part.Start] == '*' && part.Length > 1 && _text.Text[part.Start + 1] == '.'
            ? "a host that begins with '*' must stand in quotes"
            : "aliases are not supported, nor is '*' as a name");
    }

    private YamlNode Fault(TextPart part, string message)
    {
        _errors.Add(part, message);
        return new(YamlKind.Faulty, part);
    }

    private ParsingEvent Next() =>
        _parser.MoveNext() && _parser.Current is { } current ? current : throw new Halt(Here(), "not valid YAML: the text ends too early");

    private TextPart Here() => new((int)Math.Min(_scanner.CurrentPosition.Index, _text.Text.Length), 1);

    private static TextPart PartOf(Mark start, Mark end) => new((int)start.Index, (int)Math.Max(0, end.Index - start.Index));

    private static string Sentence(string message) => char.ToLowerInvariant(message[0]) + message.Substring(1).TrimEnd('.');

    /// <summary>Ends the reading.</summary>
    private sealed class Halt(TextPart part, string message) : Exception(message)
    {
        public TextPart Part { get; } = part;
    }
}
