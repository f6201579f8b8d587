namespace NhiGuard.Secrets;

/// <summary>A credential stands alone: it is no piece of a longer word.</summary>
internal static class Boundaries
{
    public static bool Open(ScanText text, int start, CharClass? opening) =>
        start == 0 || !Joins(text[start], opening) || !Joins(text[start - 1], opening) || IsEscape(text, start);

    public static bool Close(ScanText text, int end, CharClass? closing) =>
        end == text.Length || !Joins(text[end - 1], closing) || !Joins(text[end], closing);

    /// <summary>What stands before is the end of an escape: <c>\n</c>, <c>\u0022</c> or <c>%3D</c>, as in nested JSON and URLs.</summary>
    public static bool IsEscape(ScanText text, int end) =>
        (end >= 2 && text[end - 2] == '\\' && "nrtbf".IndexOf(text[end - 1]) >= 0)
        || (end >= 3 && text[end - 3] == '%' && AreHex(text, end - 2, end))
        || (end >= 6 && text[end - 6] == '\\' && text[end - 5] == 'u' && AreHex(text, end - 4, end));

    private static bool Joins(char c, CharClass? members) => IsWord(c) || (members?.Contains(c) ?? false);

    private static bool IsWord(char c) => (uint)(c - '0') <= 9 || (uint)((c | 0x20) - 'a') <= 25 || c == '_';

    private static bool AreHex(ScanText text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if ((uint)(text[i] - '0') > 9 && (uint)((text[i] | 0x20) - 'a') > 5)
            {
                return false;
            }
        }

        return true;
    }
}
