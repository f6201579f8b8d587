namespace NhiGuard.Secrets;

/// <summary>The strings of a JSON text with their keys, in one pass. Comments, trailing commas and faults are survived.</summary>
internal sealed class JsonValues
{
    private readonly string _text;
    private readonly List<ConfigurationValue> _values = [];
    private readonly Stack<Level> _levels = new();
    private Level _level = new(null, IsObject: false);
    private ConfigurationKey? _key;
    private (int Start, int End, ValueForm Form)? _string;
    private ConfigurationKey? _option;
    private int _brokenAt = -1;

    private JsonValues(string text) => _text = text;

    private ConfigurationKey? Item => _level.Key?.Item(_level.Item);

    public static ConfigurationContent Read(string text)
    {
        var reader = new JsonValues(text);
        reader.Read();
        return new(reader._values, reader._brokenAt);
    }

    private void Read()
    {
        for (var i = 0; i < _text.Length;)
        {
            i = _text[i] switch
            {
                '"' => String(i + 1),
                '{' or '[' => Open(i),
                '}' or ']' => Close(i),
                ':' => Colon(i),
                ',' => Comma(i),
                '/' => Comment(i),
                '\uFEFF' => i + 1,
                var c when char.IsWhiteSpace(c) => i + 1,
                _ => Word(i),
            };
        }

        Flush();
        if (_levels.Count > 0)
        {
            Break(_text.Length);
        }
    }

    private int String(int start)
    {
        Flush();
        var form = ValueForm.Plain;
        var end = start;
        while (end < _text.Length && _text[end] is not ('"' or '\n'))
        {
            if (_text[end] == '\\')
            {
                form = ValueForm.Backslashes;
                end++;
            }

            end++;
        }

        end = Math.Min(end, _text.Length);
        _string = (start, end, form);
        if (end == _text.Length || _text[end] == '\n')
        {
            Break(start - 1);
            return end;
        }

        return end + 1;
    }

    // Only what follows tells whether a string was a key.
    private void Flush()
    {
        if (_string is not var (start, end, form))
        {
            return;
        }

        var key = _level.IsObject ? _key ?? _level.Key : _option ?? Item;
        _values.Add(new(key, start, end, form));
        _option = !_level.IsObject && end - start > 2 && _text[start] == '-' ? Option(start, end) : null;
        (_string, _key) = (null, null);
    }

    /// <summary>An argument such as <c>--api-key</c> is the key of the one behind it.</summary>
    private ConfigurationKey Option(int start, int end)
    {
        while (start < end && _text[start] == '-')
        {
            start++;
        }

        return new(_text, _level.Key, start, end);
    }

    private int Open(int at)
    {
        Flush();
        _levels.Push(_level);
        _level = new(_key ?? (_level.IsObject ? _level.Key : Item), _text[at] == '{');
        (_key, _option) = (null, null);
        return at + 1;
    }

    private int Close(int at)
    {
        Flush();
        if (_levels.Count == 0 || _level.IsObject != (_text[at] == '}'))
        {
            Break(at);
        }

        _level = _levels.Count > 0 ? _levels.Pop() : _level;
        (_key, _option) = (null, null);
        return at + 1;
    }

    private int Colon(int at)
    {
        if (_string is var (start, end, _) && _level.IsObject)
        {
            _key = new(_text, _level.Key, start, end);
            _string = null;
        }
        else
        {
            Break(at);
        }

        return at + 1;
    }

    private int Comma(int at)
    {
        Flush();
        _key = null;
        _level = _level with { Item = _level.Item + 1 };
        return at + 1;
    }

    private int Comment(int at)
    {
        var isBlock = _text.HasAt(at, "/*");
        if (!isBlock && !_text.HasAt(at, "//"))
        {
            Break(at);
            return at + 1;
        }

        var end = isBlock ? _text.IndexOf("*/", at + 2, StringComparison.Ordinal) : _text.IndexOf('\n', at);
        if (end < 0 && isBlock)
        {
            Break(at);
        }

        return end < 0 ? _text.Length : end + (isBlock ? 2 : 1);
    }

    // Numbers, true, false, null; anything else is no JSON.
    private int Word(int at)
    {
        var end = at;
        while (end < _text.Length && (char.IsLetterOrDigit(_text[end]) || _text[end] is '-' or '+' or '.'))
        {
            end++;
        }

        if (end == at || (_level.IsObject && _key is null))
        {
            Break(at);
        }

        return Math.Max(end, at + 1);
    }

    private void Break(int at) => _brokenAt = _brokenAt < 0 ? Math.Max(0, Math.Min(at, _text.Length - 1)) : _brokenAt;

    private readonly record struct Level(ConfigurationKey? Key, bool IsObject)
    {
        /// <summary>Number of the item in a list.</summary>
        public int Item { get; init; }
    }
}
