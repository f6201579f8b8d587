using System.Globalization;
using System.Text;

namespace NhiGuard.Build.Tasks;

/// <summary>Reads JSON strictly, so that what is merged as text is whole. The frameworks' own reader that needs no further
/// assembly, DataContractJsonSerializer, takes texts that end too early.</summary>
internal sealed class JsonText
{
    private const int MaxDepth = 32;
    private readonly string _text;
    private int _at;
    private int _depth;

    private JsonText(string text) => _text = text;

    /// <returns>A dictionary, a list, a string, a double, a bool or null.</returns>
    /// <exception cref="FormatException">The text is not JSON, names a key twice, or is nested too deeply.</exception>
    public static object? Read(string text)
    {
        var reader = new JsonText(text);
        var value = reader.Value();
        return reader.Peek() == '\0' && reader._at == text.Length ? value : throw reader.Fault("the end");
    }

    private object? Value()
    {
        switch (Peek())
        {
            case '{':
                return Nested(Mapping);
            case '[':
                return Nested(List);
            case '"':
                return Text();
            case 't' when Take("true"):
                return true;
            case 'f' when Take("false"):
                return false;
            case 'n' when Take("null"):
                return null;
            default:
                return Number();
        }
    }

    private T Nested<T>(Func<T> read)
    {
        if (++_depth > MaxDepth)
        {
            throw Fault("at most " + MaxDepth + " levels");
        }

        _at++;
        var value = read();
        _depth--;
        return value;
    }

    private Dictionary<string, object?> Mapping()
    {
        var entries = new Dictionary<string, object?>(StringComparer.Ordinal);
        Items('}', () =>
        {
            var key = Peek() == '"' ? Text() : throw Fault("a key");
            Expect(':');
            if (entries.ContainsKey(key))
            {
                throw Fault("another key");
            }

            entries.Add(key, Value());
        });
        return entries;
    }

    private List<object?> List()
    {
        var items = new List<object?>();
        Items(']', () => items.Add(Value()));
        return items;
    }

    private void Items(char end, Action read)
    {
        if (Peek() == end)
        {
            _at++;
            return;
        }

        do
        {
            read();
        }
        while (Peek() == ',' && _at++ >= 0);
        Expect(end);
    }

    private string Text()
    {
        var value = new StringBuilder();
        for (_at++; _at < _text.Length && _text[_at] >= ' '; _at++)
        {
            switch (_text[_at])
            {
                case '"':
                    _at++;
                    return value.ToString();
                case '\\':
                    value.Append(Escape());
                    break;
                default:
                    value.Append(_text[_at]);
                    break;
            }
        }

        throw Fault("a closing quote");
    }

    private char Escape()
    {
        var code = ++_at < _text.Length ? _text[_at] : '\0';
        var simple = "\"\\/bfnrt".IndexOf(code);
        if (simple >= 0)
        {
            return "\"\\/\b\f\n\r\t"[simple];
        }

        if (code == 'u' && _at + 4 < _text.Length
            && ushort.TryParse(_text.Substring(_at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
        {
            _at += 4;
            return (char)unit;
        }

        throw Fault("an escape");
    }

    private double Number()
    {
        var start = _at;
        while (_at < _text.Length && (_text[_at] is >= '0' and <= '9' or '-' or '+' or '.' or 'e' or 'E'))
        {
            _at++;
        }

        return double.TryParse(_text.Substring(start, _at - start), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Fault("a value");
    }

    private char Peek()
    {
        while (_at < _text.Length && _text[_at] is ' ' or '\t' or '\r' or '\n')
        {
            _at++;
        }

        return _at < _text.Length ? _text[_at] : '\0';
    }

    private bool Take(string word)
    {
        var there = string.CompareOrdinal(_text, _at, word, 0, word.Length) == 0;
        _at += there ? word.Length : 0;
        return there;
    }

    private void Expect(char c)
    {
        if (Peek() != c)
        {
            throw Fault("'" + c + "'");
        }

        _at++;
    }

    private FormatException Fault(string expected) => new($"expected {expected} at character {_at + 1}");
}
