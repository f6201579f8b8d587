using System.Globalization;

namespace NhiGuard;

/// <summary>Finds the host of an address. What two programs may read differently has no host: user names, backslashes, escapes,
/// spaces, controls, other notations of numbers. A name of another script comes in its ASCII form (<c>xn--</c>): what it maps to differs
/// from one library to the next.</summary>
internal static class HostText
{
    /// <summary>The longest host that DNS carries.</summary>
    public const int Longest = 253;

    private const int LongestText = 8192;

    private static readonly string[] _schemes = ["https", "http", "wss", "ws"];

    /// <summary>Writes the host in lower case and without the dot of the root.</summary>
#if NET8_0_OR_GREATER
    public static bool TryRead(ScanText text, Span<char> host, out int length)
#else
    public static bool TryRead(ScanText text, char[] host, out int length)
#endif
    {
        length = 0;
        if (text.Length is 0 or > LongestText || !IsOneWord(text) || !TrySkipScheme(text, out var start))
        {
            return false;
        }

        var end = start;
        for (; end < text.Length && text[end] is not ('/' or '?' or '#' or ':'); end++)
        {
            var c = text[end];
            if (length == Longest || !IsHostCharacter(c))
            {
                return false;
            }

            host[length++] = c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
        }

        if (length > 0 && host[length - 1] == '.')
        {
            length--;
        }

        return length > 0 && IsRest(text, end);
    }

    private static bool IsHostCharacter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' or '-' or '_';

    /// <summary>True where no white space, control or invisible character stands: programs cut such addresses in different ways.</summary>
    private static bool IsOneWord(ScanText text)
    {
        foreach (var c in text)
        {
            if (c <= ' ' || c == '\x7f' || (c > '\x7f' && (char.IsWhiteSpace(c) || char.IsControl(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Steps over <c>https://</c> and its like; a text without <c>://</c> begins with the host.</summary>
    private static bool TrySkipScheme(ScanText text, out int start)
    {
        start = 0;
        var colon = text.IndexOf(':');
        if (colon < 0 || colon + 2 >= text.Length || text[colon + 1] != '/' || text[colon + 2] != '/')
        {
            return true;
        }

        start = colon + 3;
        foreach (var scheme in _schemes)
        {
            if (scheme.Length == colon && IsScheme(text, scheme))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsScheme(ScanText text, string scheme)
    {
        for (var i = 0; i < scheme.Length; i++)
        {
            if ((text[i] | 0x20) != scheme[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>True for nothing, a port, or what begins a path, a query or a fragment. No user name hides there: <c>host:1@other</c>.</summary>
    private static bool IsRest(ScanText text, int at)
    {
        if (at < text.Length && text[at] == ':')
        {
            var port = 0;
            var digits = 0;
            for (at++; at < text.Length && text[at] is >= '0' and <= '9' && digits < 6; at++, digits++)
            {
                port = (port * 10) + text[at] - '0';
            }

            if (digits == 0 || port is 0 or > 65535)
            {
                return false;
            }
        }

        return at == text.Length || text[at] is '/' or '?' or '#';
    }
}
