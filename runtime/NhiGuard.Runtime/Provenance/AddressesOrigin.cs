namespace NhiGuard;

/// <summary>Do the links, hosts and mail addresses in a text stem from the places?</summary>
internal sealed class AddressesOrigin(WhoSaid said, FromPolicy from) : Origin(said, from)
{
    protected override bool Covers(string text)
    {
        foreach (var form in WhoSaid.Forms(text))
        {
            var canonical = CanonicalText.Read(form, Said.Words);
            foreach (var word in Said.Words)
            {
                var span = canonical.AsSpan()[word.Place];
                if (!Knows(SecretHash.Then(0, word.Hash)) && Address(span) is { Length: > 0 } address && !Knows(SecretHash.Then(0, SecretHash.Of(address))))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>The address in the word, without what stands before it; empty where there is none.</summary>
    private static ReadOnlySpan<char> Address(ReadOnlySpan<char> word)
    {
        var scheme = word.IndexOf("://");
        if (scheme >= 0)
        {
            return word[(scheme + 3)..];
        }

        word = word.TrimStart('/');
        if (word.StartsWith("mailto:"))
        {
            word = word["mailto:".Length..];
        }

        var at = word.IndexOf('@');
        return IsHost(at < 0 ? word : word[(at + 1)..]) ? word : [];
    }

    /// <summary>Labels between dots, the last of which is no number; or the four numbers of an IP address.</summary>
    private static bool IsHost(ReadOnlySpan<char> word)
    {
        var end = word.IndexOfAny("/?#:\\");
        var host = end < 0 ? word : word[..end];
        var last = host.LastIndexOf('.');
        if (last <= 0 || last + 2 >= host.Length)
        {
            return last > 0 && System.Net.IPAddress.TryParse(host, out _) && host.Count('.') == 3;
        }

        foreach (var c in host)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('.' or '-' or '_'))
            {
                return false;
            }
        }

        return char.IsLetter(host[last + 1]) || (host.Count('.') == 3 && System.Net.IPAddress.TryParse(host, out _));
    }
}
