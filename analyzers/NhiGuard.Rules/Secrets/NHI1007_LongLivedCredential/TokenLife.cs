using System.Globalization;

namespace NhiGuard.Secrets;

/// <summary>How long a token that stands in a text lives, by its own words: no clock is asked.</summary>
public static class TokenLife
{
    /// <summary>Names the token in a message.</summary>
    public const string Jwt = "This JWT", Sas = "This shared access signature";

    // A token is made with a version of the service that is at most this old.
    private static readonly TimeSpan s_oldestVersion = TimeSpan.FromDays(3650);

    /// <summary>The kind of token in <paramref name="text"/> and its life; null for a life without end, no answer where there is no token or it does not tell.</summary>
    public static (string Kind, TimeSpan? Life)? Of(string text)
    {
        if (text.Length is < 40 or > 20_000)
        {
            return null;
        }

        return text.IndexOf("eyJ", StringComparison.Ordinal) >= 0 ? OfJwt(text)
            : text.IndexOf("sig=", StringComparison.Ordinal) >= 0 ? OfSas(text)
            : null;
    }

    private static (string Kind, TimeSpan? Life)? OfJwt(string text)
    {
        if (SecretScanner.Scan(text).FirstOrDefault(m => m.Format.Id == "jwt") is not { Length: > 0 } match
            || text.Substring(match.Start, match.Length).Split('.') is not [_, var body, ..]
            || Base64.TryDecodeText(body) is not { } payload)
        {
            return null;
        }

        if (!payload.Contains("\"exp\""))
        {
            return (Jwt, null);
        }

        return Seconds(payload, "\"exp\"") is { } end && (Seconds(payload, "\"iat\"") ?? Seconds(payload, "\"nbf\"")) is { } start
            ? (Jwt, TimeSpan.FromSeconds(end - start))
            : null;
    }

    private static (string Kind, TimeSpan? Life)? OfSas(string text)
    {
        if (Date(text, "se=") is not { } end)
        {
            return null;
        }

        return Date(text, "st=") is { } start ? (Sas, end - start)
            : Date(text, "sv=") is { } version && end - version > s_oldestVersion ? (Sas, end - version - s_oldestVersion)
            : null;
    }

    private static long? Seconds(string json, string claim)
    {
        var at = json.IndexOf(claim, StringComparison.Ordinal);
        if (at < 0)
        {
            return null;
        }

        var digits = new string([.. json.Skip(at + claim.Length).SkipWhile(c => c is ':' or ' ').TakeWhile(c => c is >= '0' and <= '9').Take(12)]);
        return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? seconds : null;
    }

    private static DateTimeOffset? Date(string text, string key)
    {
        for (var at = text.IndexOf(key, StringComparison.Ordinal); at >= 0; at = text.IndexOf(key, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || text[at - 1] is '&' or '?' or ';')
            {
                var value = new string([.. text.Skip(at + key.Length).TakeWhile(c => c is not ('&' or ';' or ' ' or '"')).Take(64)]);
                return DateTimeOffset.TryParse(Uri.UnescapeDataString(value), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date : null;
            }
        }

        return null;
    }
}
