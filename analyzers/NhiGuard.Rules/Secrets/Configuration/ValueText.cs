using System.Globalization;
using System.Text;

namespace NhiGuard.Secrets;

/// <summary>Takes away what a file format adds to a value. What is no escape stays as it is.</summary>
internal static class ValueText
{
    public static string Decode(string raw, ValueForm form)
    {
        var text = (form & ValueForm.Backslashes) != 0 ? Unescape(raw) : (form & ValueForm.Entities) != 0 ? Resolve(raw) : raw;
        return (form & ValueForm.Base64) != 0 ? Base64.TryDecodeText(text) ?? text : text;
    }

    private static string Unescape(string raw)
    {
        var text = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\' || i + 1 == raw.Length)
            {
                text.Append(raw[i]);
                continue;
            }

            i++;
            if (raw[i] == 'u' && i + 4 < raw.Length && TryHex(raw.Substring(i + 1, 4), out var unit))
            {
                text.Append((char)unit);
                i += 4;
                continue;
            }

            text.Append(raw[i] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'b' => '\b', 'f' => '\f', var c => c });
        }

        return text.ToString();
    }

    private static string Resolve(string raw)
    {
        var text = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            // The longest entity that stands for one character is &#1114111;
            var end = raw[i] == '&' ? raw.IndexOf(';', i, Math.Min(10, raw.Length - i)) : -1;
            if (end < 0 || Entity(raw.Substring(i + 1, end - i - 1)) is not { } resolved)
            {
                text.Append(raw[i]);
                continue;
            }

            text.Append(resolved);
            i = end;
        }

        return text.ToString();
    }

    private static char? Entity(string name) => name switch
    {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        ['#', 'x' or 'X', ..] => TryHex(name.Substring(2), out var unit) ? (char)unit : null,
        ['#', ..] => ushort.TryParse(name.Substring(1), NumberStyles.None, CultureInfo.InvariantCulture, out var unit) ? (char)unit : null,
        _ => null,
    };

    private static bool TryHex(string digits, out ushort unit) =>
        ushort.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out unit);
}
