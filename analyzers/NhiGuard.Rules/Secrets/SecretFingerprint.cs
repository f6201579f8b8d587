using System.Security.Cryptography;
using System.Text;

namespace NhiGuard.Secrets;

/// <summary>Tells whether two secrets are the same one, without saying what it is: equal under one key, and nothing without the key.</summary>
public static class SecretFingerprint
{
    /// <summary>Number of characters that a key has at least.</summary>
    public const int KeyLength = 32;

    /// <summary>What a key has to be, for messages.</summary>
    public const string Expected = "expected at least 32 letters, digits or + / = - _, such as 32 random bytes in base64";

    /// <summary>Whether <paramref name="key"/> is one. Other characters would not reach the compiler as they are: a <c>#</c> begins a comment there.</summary>
    public static bool IsKey(string key) =>
        key.Length >= KeyLength
        && key.All(static c => c is >= 'A' and <= 'Z' or >= 'a' and <= 'z' or >= '0' and <= '9' or '+' or '/' or '=' or '-' or '_');

    /// <summary>The fingerprint: <c>v1:</c> and the HMAC-SHA256 of the value in lower-case hexadecimal, both texts taken as UTF-8.</summary>
    /// <param name="key">The organisation's key.</param>
    /// <param name="value">The secret itself, without what stands around it.</param>
    /// <returns>Null without a key, or with one that <see cref="IsKey"/> does not take.</returns>
    public static string? Of(string? key, char[] value)
    {
        if (key is null || !IsKey(key))
        {
            return null;
        }

        var bytes = Encoding.UTF8.GetBytes(value);
        using var hmac = new HMACSHA256(Encoding.UTF8.GetBytes(key));
        var hash = hmac.ComputeHash(bytes);
        Array.Clear(bytes, 0, bytes.Length);
        return "v1:" + BitConverter.ToString(hash).Replace("-", "").ToLowerInvariant();
    }

    /// <inheritdoc cref="Of(string, char[])"/>
    public static string? Of(string? key, string value) => Of(key, value.ToCharArray());
}
