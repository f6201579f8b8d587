using System.Text;

namespace NhiGuard.Secrets;

/// <summary>Base64 in either alphabet, padded or not.</summary>
internal static class Base64
{
    private static readonly Encoding _strictUtf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);

    public static string EncodeUrl(string text) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes(text)).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    /// <summary>The bytes, or null when the text is no base64.</summary>
    public static byte[]? TryDecode(string text)
    {
        try
        {
            var digits = text.TrimEnd('=').Replace('-', '+').Replace('_', '/');
            return Convert.FromBase64String(digits.PadRight((digits.Length + 3) / 4 * 4, '='));
        }
        catch (FormatException)
        {
            return null;
        }
    }

    /// <summary>The text, or null when it is not UTF-8 in base64.</summary>
    public static string? TryDecodeText(string text)
    {
        try
        {
            return TryDecode(text) is { } bytes ? _strictUtf8.GetString(bytes) : null;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
