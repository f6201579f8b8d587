using System.Globalization;
using System.Text;

namespace NhiGuard.Analyzers.Inventory;

/// <summary>JSON without white space and in ASCII, so that equal content is equal text in every tool that carries it.</summary>
internal sealed class CanonicalJson
{
    private readonly StringBuilder _text = new();

    public void Object(params (string Key, Action Value)[] members) => List('{', members, '}', member =>
    {
        Text(member.Key);
        _text.Append(':');
        member.Value();
    });

    public void Array<T>(IEnumerable<T> items, Action<T> write) => List('[', items, ']', write);

    public void Text(string? value)
    {
        if (value is null)
        {
            _text.Append("null");
            return;
        }

        _text.Append('"');
        foreach (var c in value)
        {
            if (c is '"' or '\\')
            {
                _text.Append('\\').Append(c);
            }
            else if (c is >= ' ' and <= '~')
            {
                _text.Append(c);
            }
            else
            {
                _text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
        }

        _text.Append('"');
    }

    public override string ToString() => _text.ToString();

    private void List<T>(char open, IEnumerable<T> items, char close, Action<T> write)
    {
        _text.Append(open);
        var empty = _text.Length;
        foreach (var item in items)
        {
            if (_text.Length > empty)
            {
                _text.Append(',');
            }

            write(item);
        }

        _text.Append(close);
    }
}
