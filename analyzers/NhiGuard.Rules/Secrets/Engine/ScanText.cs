// One implementation for both targets: what is scanned is a span where the framework has spans and a string elsewhere.
#if NET8_0_OR_GREATER
global using ScanText = System.ReadOnlySpan<char>;
#else
global using ScanText = System.String;
#endif

namespace NhiGuard.Secrets;

internal static class ScanTextExtensions
{
#if NET8_0_OR_GREATER
    public static string Cut(this ScanText text, int start, int end) => text[start..end].ToString();
#else
    public static string Cut(this ScanText text, int start, int end) => text.Substring(start, end - start);
#endif

    public static bool HasAt(this ScanText text, int start, string literal)
    {
        if (start < 0 || start > text.Length - literal.Length)
        {
            return false;
        }

        for (var i = 0; i < literal.Length; i++)
        {
            if (text[start + i] != literal[i])
            {
                return false;
            }
        }

        return true;
    }
}
