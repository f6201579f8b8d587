using System.Text;

namespace NhiGuard.Secrets;

internal static class Base64Url
{
    private static readonly Encoding _strictUtf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);

    public static string Encode(string text) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes(text)).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    /// <summary>The text, or null when it is neither base64url nor UTF-8.</summary>
    public static string? TryDecode(string text)
    {
        try
        {
            var padded = text.Replace('-', '+').Replace('_', '/').PadRight((text.Length + 3) / 4 * 4, '=');
            return _strictUtf8.GetString(Convert.FromBase64String(padded));
        }
        catch (Exception e) when (e is FormatException or DecoderFallbackException)
        {
            return null;
        }
    }
}
