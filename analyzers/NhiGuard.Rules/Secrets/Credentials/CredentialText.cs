namespace NhiGuard.Secrets;

/// <summary>Finds credentials that stand in a text beside their name: <c>Password=…;</c>, <c>"apiKey": "…"</c>, <c>scheme://user:…@host</c>.</summary>
public static class CredentialText
{
    /// <summary>Stands in a text for a part that is not known.</summary>
    public const char Hole = '\uFFFC';

    private static readonly string[] _stems = ["pass", "pwd", "secret", "token", "key"];

    /// <summary>The places of values in <paramref name="text"/>, whatever the values are.</summary>
    public static IReadOnlyList<CredentialPlace> Find(string text, IReadOnlyCollection<string> more)
    {
        var places = new List<CredentialPlace>();
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is '=' or ':' && Read(text, at, more) is { } place)
            {
                places.Add(place);
                at = Math.Max(at, place.Start + place.Length - 1);
            }
        }

        return places;
    }

    private static CredentialPlace? Read(string text, int at, IReadOnlyCollection<string> more)
    {
        if (text[at] == ':' && at + 2 < text.Length && text[at + 1] == '/' && text[at + 2] == '/')
        {
            return UserInfo(text, at + 3);
        }

        var end = at;
        while (end > 0 && text[end - 1] is ' ' or '"' or '\'' or '\\')
        {
            end--;
        }

        var isQuoted = end < at && text[end] is '"' or '\'' or '\\';
        if (text[at] == ':' && !isQuoted)
        {
            return null;
        }

        var start = end;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '_' or '-' or ' ' or '/'))
        {
            start--;
        }

        var name = text.Substring(start, end - start);
        name = name.Substring(name.LastIndexOfAny([' ', '/']) + 1);
        if (!_stems.Any(stem => name.IndexOf(stem, StringComparison.OrdinalIgnoreCase) >= 0))
        {
            return null;
        }

        var kind = CredentialNames.Classify(name, more);
        return kind == CredentialKind.None ? null : Value(text, at + 1, kind, isAssignment: text[at] == '=', isWhole: start == 0);
    }

    private static CredentialPlace Value(string text, int at, CredentialKind kind, bool isAssignment, bool isWhole)
    {
        while (at < text.Length && text[at] is ' ' or '\\')
        {
            at++;
        }

        var quote = at < text.Length && text[at] is '"' or '\'' ? text[at++] : default;
        var end = at;
        while (end < text.Length && (quote != default ? text[end] != quote : text[end] is not (';' or '&' or '"' or '\'' or '<' or '>' or ',' or ')' or '\\') && !char.IsWhiteSpace(text[end])))
        {
            end++;
        }

        if (quote != default && end > at && text[end - 1] == '\\')
        {
            end--;
        }

        // One word behind "password=" may be prose; among other settings, in quotes, or where nothing else is said, it is a value.
        var isSetting = quote != default || (isWhole && end == text.Length) || (isAssignment && text.IndexOf(';') >= 0 && text.Count(c => c == '=') > 1) || text.IndexOf('&') >= 0;
        return new(at, end - at, kind, isSetting);
    }

    private static CredentialPlace? UserInfo(string text, int start)
    {
        var colon = -1;
        for (var i = start; i < text.Length; i++)
        {
            switch (text[i])
            {
                case ':' when colon < 0:
                    colon = i;
                    break;
                case '@' when colon > start && text.Substring(start, colon - start) != text.Substring(colon + 1, i - colon - 1):
                    return new(colon + 1, i - colon - 1, CredentialKind.Password, IsSetting: false);
                case '/' or ' ' or '?' or '"' or '\'' or '<' or '\n' or '@':
                    return null;
            }
        }

        return null;
    }
}

/// <summary>Where a value stands that belongs to a credential's name.</summary>
/// <param name="Start">Index of its first character.</param>
/// <param name="Length">Number of its characters; 0 where the text ends before it.</param>
/// <param name="Kind">What the name says it is.</param>
/// <param name="IsSetting">True in a list of settings or in quotes; elsewhere it may be prose.</param>
public readonly record struct CredentialPlace(int Start, int Length, CredentialKind Kind, bool IsSetting)
{
    /// <summary>Whether <paramref name="value"/>, which stands at the place, is a credential.</summary>
    public bool IsCredential(string value) =>
        CredentialValues.IsCredential(value, Kind) && (IsSetting || !value.All(char.IsLetter)) && value.IndexOf(CredentialText.Hole) < 0;
}
