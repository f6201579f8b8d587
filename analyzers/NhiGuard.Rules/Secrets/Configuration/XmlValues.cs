namespace NhiGuard.Secrets;

/// <summary>The attributes and texts of an XML file with their keys, in one pass: <c>add key="…" value="…"</c>, elements, attributes.</summary>
internal sealed class XmlValues
{
    private readonly string _text;
    private readonly List<ConfigurationValue> _values = [];
    private readonly Stack<Element> _elements = new();
    private int _brokenAt = -1;

    private XmlValues(string text) => _text = text;

    /// <summary>Reads a text; one that does not begin as XML does is taken for lines, for many tools call their settings <c>.config</c>.</summary>
    public static ConfigurationContent Read(string text)
    {
        if (!text.TrimStart('\uFEFF', ' ', '\t', '\r', '\n').StartsWith("<", StringComparison.Ordinal))
        {
            return LineValues.Read(text);
        }

        var reader = new XmlValues(text);
        reader.Read();
        return new(reader._values, reader._brokenAt);
    }

    private void Read()
    {
        for (var i = 0; i < _text.Length;)
        {
            i = _text[i] != '<' ? Text(i)
                : _text.HasAt(i, "<!--") ? Skip(i, "-->")
                : _text.HasAt(i, "<![CDATA[") ? Data(i + 9)
                : _text.HasAt(i, "<?") ? Skip(i, "?>")
                : _text.HasAt(i, "<!") ? Skip(i, ">")
                : _text.HasAt(i, "</") ? Close(i)
                : Open(i + 1);
        }

        if (_elements.Count > 0)
        {
            Break(_text.Length - 1);
        }
    }

    private int Skip(int at, string closing)
    {
        var end = _text.IndexOf(closing, at, StringComparison.Ordinal);
        if (end < 0)
        {
            Break(at);
            return _text.Length;
        }

        return end + closing.Length;
    }

    private int Data(int start)
    {
        var next = Skip(start, "]]>");
        AddText(start, _brokenAt == start ? next : next - 3, ValueForm.Plain);
        return next;
    }

    private int Text(int start)
    {
        var end = _text.IndexOf('<', start);
        end = end < 0 ? _text.Length : end;
        AddText(start, end, ValueForm.Entities);
        return end;
    }

    private void AddText(int start, int end, ValueForm form)
    {
        while (start < end && char.IsWhiteSpace(_text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(_text[end - 1]))
        {
            end--;
        }

        if (end <= start)
        {
            return;
        }

        if (_elements.Count == 0)
        {
            if (_text[start] != '\uFEFF')
            {
                Break(start);
            }

            return;
        }

        // <setting name="Password"><value>…</value></setting>
        var element = _elements.Peek();
        _values.Add(new(element.Name == "value" && element.Around is { } around ? around : element.Key, start, end, form));
    }

    private int Close(int at)
    {
        var end = NameEnd(at + 2);
        if (_elements.Count == 0 || _elements.Pop().Name != _text.Substring(at + 2, end - at - 2))
        {
            Break(at);
        }

        return Skip(end, ">");
    }

    private int Open(int start)
    {
        var end = NameEnd(start);
        if (end == start)
        {
            Break(start - 1);
            return start;
        }

        var parent = _elements.Count > 0 ? _elements.Peek() : null;
        var key = new ConfigurationKey(_text, parent?.Key, start, end);
        var first = _values.Count;
        ConfigurationKey? named = null;
        var i = end;
        while (i < _text.Length && _text[i] is not ('>' or '<'))
        {
            i = char.IsWhiteSpace(_text[i]) || _text[i] == '/' ? i + 1 : Attribute(i, key, ref named);
        }

        if (i == _text.Length || _text[i] == '<')
        {
            Break(start - 1);
        }

        Rename(first, named);
        if (i < _text.Length && _text[i] == '>' && _text[i - 1] == '/')
        {
            return i + 1;
        }

        _elements.Push(new(_text.Substring(start, end - start), key, named, parent?.Named));
        return i < _text.Length && _text[i] == '>' ? i + 1 : i;
    }

    private int Attribute(int start, ConfigurationKey element, ref ConfigurationKey? named)
    {
        var end = NameEnd(start);
        var equals = SkipSpace(end);
        var quote = equals < _text.Length && _text[equals] == '=' ? SkipSpace(equals + 1) : _text.Length;
        if (end == start || quote >= _text.Length || _text[quote] is not ('"' or '\''))
        {
            Break(start);
            return Math.Max(end, start + 1);
        }

        // A '<' may not stand in an attribute: it ends one whose quote is missing.
        var close = _text.IndexOfAny([_text[quote], '<'], quote + 1);
        close = close < 0 ? _text.Length : close;
        if (_text.HasAt(start, "key=") || _text.HasAt(start, "name=") || _text.HasAt(start, "Name="))
        {
            named ??= new(_text, element.Parent, quote + 1, close);
        }

        _values.Add(new(new(_text, element, start, end), quote + 1, close, ValueForm.Entities));
        return close < _text.Length && _text[close] != '<' ? close + 1 : close;
    }

    /// <summary>In <c>add key="A" value="B"</c> the key of B is A.</summary>
    private void Rename(int first, ConfigurationKey? named)
    {
        for (var i = first; named is not null && i < _values.Count; i++)
        {
            if (_values[i].Key!.Name is "value" or "Value" or "connectionString")
            {
                _values[i] = _values[i] with { Key = named };
            }
        }
    }

    private int NameEnd(int start)
    {
        var end = start;
        while (end < _text.Length && (char.IsLetterOrDigit(_text[end]) || _text[end] is '_' or '-' or '.' or ':'))
        {
            end++;
        }

        return end;
    }

    private int SkipSpace(int at)
    {
        while (at < _text.Length && char.IsWhiteSpace(_text[at]))
        {
            at++;
        }

        return at;
    }

    private void Break(int at) => _brokenAt = _brokenAt < 0 ? Math.Max(0, at) : _brokenAt;

    /// <param name="Name">The element's name.</param>
    /// <param name="Key">The element as a key.</param>
    /// <param name="Named">What its <c>key</c> or <c>name</c> attribute says.</param>
    /// <param name="Around">The same of the element around it.</param>
    private sealed record Element(string Name, ConfigurationKey Key, ConfigurationKey? Named, ConfigurationKey? Around);
}
