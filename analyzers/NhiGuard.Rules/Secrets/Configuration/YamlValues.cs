namespace NhiGuard.Secrets;

/// <summary>The scalars of a YAML file with their keys, line by line in one pass: block style, flow style on a line, block texts.</summary>
/// <remarks>A real YAML reader refuses what a templated file holds and knows no bound; here nothing is refused but a quote without end.</remarks>
internal sealed class YamlValues
{
    private readonly string _text;
    private readonly List<ConfigurationValue> _values = [];
    private readonly Stack<Mapping> _mappings = new();
    private readonly KubernetesSecret _secret;
    private int _brokenAt = -1;

    private YamlValues(string text)
    {
        _text = text;
        _secret = new(_values);
    }

    public static ConfigurationContent Read(string text)
    {
        var reader = new YamlValues(text);
        for (var start = 0; start < text.Length;)
        {
            start = reader.Line(start);
        }

        reader._secret.EndDocument();
        return new(reader._values, reader._brokenAt);
    }

    private int Line(int start)
    {
        var end = LineEnd(start);
        var at = Skip(start, end);
        if (at == end || _text[at] == '#')
        {
            return end + 1;
        }

        if (at == start && (_text.HasAt(at, "---") || _text.HasAt(at, "...")))
        {
            _mappings.Clear();
            _secret.EndDocument();
            return end + 1;
        }

        // "- - a: b" opens a mapping at each dash.
        while (at + 1 < end && _text[at] == '-' && _text[at + 1] == ' ')
        {
            Leave(at - start, isItem: true);
            at = Skip(at + 1, end);
        }

        if (at == end)
        {
            return end + 1;
        }

        var indent = at - start;
        if (!TryKey(at, end, out var key, out var rest))
        {
            return Scalar(_mappings.Count > 0 ? _mappings.Peek().Key : null, at, end, indent, isItem: true);
        }

        Leave(indent, isItem: false);
        var parent = _mappings.Count > 0 ? _mappings.Peek() : null;
        if (parent is null || parent.Indent < indent)
        {
            parent = new(indent, parent?.Key, parent?.Key);
            _mappings.Push(parent);
        }

        var node = new ConfigurationKey(_text, parent.Around, key.Start, key.End);
        parent.Key = node;
        rest = Skip(rest, end);
        return Value(parent, node, rest, end, indent);
    }

    private int Value(Mapping mapping, ConfigurationKey node, int at, int end, int indent)
    {
        var name = node.Name;
        if (indent == 0 && name == "kind" && _text.HasAt(at, "Secret") && Skip(at + 6, end) == end)
        {
            _secret.IsSecret = true;
        }

        if (at == end || _text[at] is '#' or '&')
        {
            return end + 1;
        }

        // An environment variable in Kubernetes: the name, then its value.
        var key = name == "value" && mapping.Named is not null ? mapping.Named : node;
        var first = _values.Count;
        var next = _text[at] is '|' or '>' ? Block(key, end + 1, indent) : Scalar(key, at, end, indent, isItem: false);
        if (name == "name" && _values.Count == first + 1)
        {
            mapping.Named = new(_text, mapping.Around, _values[first].Start, _values[first].End);
        }

        return next;
    }

    private int Scalar(ConfigurationKey? key, int at, int end, int indent, bool isItem)
    {
        switch (_text[at])
        {
            case '"' or '\'':
                return Quoted(key, at, end, isItem);
            case '{' or '[':
                YamlFlow.Read(_text, at, end, key, _values);
                return end + 1;
            case '|' or '>':
                return Block(key, end + 1, indent);
        }

        // An environment variable in a compose file.
        if (isItem && LineValues.Read(_text, at, end, key) is { } pair)
        {
            _values.Add(pair);
            return end + 1;
        }

        var comment = _text.IndexOf(" #", at, end - at, StringComparison.Ordinal);
        _values.Add(new(key, at, TrimEnd(at, comment < 0 ? end : comment), ValueForm.Plain));
        return end + 1;
    }

    private int Quoted(ConfigurationKey? key, int at, int end, bool isItem)
    {
        var (quote, form) = (_text[at], ValueForm.Plain);
        var limit = _brokenAt < 0 ? _text.Length : end;
        var close = at + 1;
        while (close < limit && (_text[close] != quote || (quote == '\'' && _text.HasAt(close + 1, "'"))))
        {
            if (_text[close] == '\\' && quote == '"')
            {
                form = ValueForm.Backslashes;
                close++;
            }

            close += quote == '\'' && close < limit && _text[close] == quote ? 2 : 1;
        }

        if (close >= limit)
        {
            // From here on each line is read for itself, or every quote would be followed to the end.
            _brokenAt = _brokenAt < 0 ? at : _brokenAt;
            close = end;
        }

        // - "KEY=value"
        _values.Add(isItem && LineValues.Read(_text, at + 1, close, key) is { } found ? found with { Form = form } : new(key, at + 1, close, form));
        return LineEnd(Math.Max(close, end)) + 1;
    }

    /// <summary>A text over several lines: of one line it is a value, of more each line stands for itself.</summary>
    private int Block(ConfigurationKey? key, int start, int indent)
    {
        var first = _values.Count;
        while (start < _text.Length)
        {
            var end = LineEnd(start);
            var at = Skip(start, end);
            if (at < end && at - start <= indent)
            {
                break;
            }

            if (at < end)
            {
                _values.Add(new(key, at, TrimEnd(at, end), ValueForm.Line));
            }

            start = end + 1;
        }

        if (_values.Count == first + 1)
        {
            _values[first] = _values[first] with { Form = ValueForm.Plain };
        }

        return Math.Min(start, _text.Length);
    }

    /// <summary>Leaves what is indented deeper; at a dash also what stands beside it, for each item is a mapping of its own.</summary>
    private void Leave(int indent, bool isItem)
    {
        while (_mappings.Count > 0 && (_mappings.Peek().Indent > indent || (isItem && _mappings.Peek().Indent == indent && _mappings.Peek().IsItem)))
        {
            _mappings.Pop();
        }

        if (isItem)
        {
            var around = _mappings.Count > 0 ? _mappings.Peek().Key : null;
            _mappings.Push(new(indent, around, around) { IsItem = true });
        }
    }

    private bool TryKey(int at, int end, out (int Start, int End) key, out int rest)
    {
        (key, rest) = (default, 0);
        if (_text[at] is '"' or '\'')
        {
            var close = _text.IndexOf(_text[at], at + 1, end - at - 1);
            key = (at + 1, close);
            rest = close + 1;
        }
        else if (_text[at] is not ('{' or '[' or '|' or '>' or '&' or '*' or '!' or '%' or '@'))
        {
            rest = at;
            while (rest < end && !(_text[rest] == ':' && (rest + 1 == end || _text[rest + 1] is ' ' or '\t')))
            {
                rest++;
            }

            key = (at, TrimEnd(at, rest));
        }

        rest++;
        return key.End > key.Start && rest <= end && _text[rest - 1] == ':' && (rest == end || _text[rest] is ' ' or '\t');
    }

    /// <summary>The end of the line, without its line break.</summary>
    private int LineEnd(int start)
    {
        var end = start < _text.Length ? _text.IndexOf('\n', start) : -1;
        return end < 0 ? _text.Length : end > start && _text[end - 1] == '\r' ? end - 1 : end;
    }

    private int Skip(int at, int end)
    {
        while (at < end && _text[at] is ' ' or '\t' or '\uFEFF')
        {
            at++;
        }

        return Math.Min(at, end);
    }

    private int TrimEnd(int start, int end)
    {
        while (end > start && _text[end - 1] is ' ' or '\t')
        {
            end--;
        }

        return end;
    }

    private sealed class Mapping(int indent, ConfigurationKey? around, ConfigurationKey? key)
    {
        public int Indent { get; } = indent;

        public bool IsItem { get; init; }

        public ConfigurationKey? Around { get; } = around;

        /// <summary>The key read last: what is indented deeper lies under it.</summary>
        public ConfigurationKey? Key { get; set; } = key;

        /// <summary>What the key <c>name</c> beside it says.</summary>
        public ConfigurationKey? Named { get; set; }
    }
}
