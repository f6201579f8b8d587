using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using NhiGuard.Secrets;

namespace NhiGuard.Analyzers.Secrets;

/// <summary>Finds in a file's text the words at which a credential may be expected, without parsing or binding: the cheap door.</summary>
internal static class CredentialWords
{
    private static readonly string[] _stems =
    [
        "pass", "pwd", "psw", "kennwort", "secret", "token", "key", "credential", "auth", "bearer", "jwt", "sas", "pw",
    ];

    private static readonly string[]?[] _stemsOf = [.. Enumerable.Range(0, 128).Select(c => _stems.Where(stem => stem[0] == char.ToLowerInvariant((char)c)).ToArray() is { Length: > 0 } found ? found : null)];

    /// <summary>Methods outside the table whose parameters tell by their names.</summary>
    private static readonly string[] _more = ["Login", "LoginAsync", "LogIn", "LogInAsync", "SignIn", "SignInAsync", "Connect", "ConnectAsync", "Open", "Unlock"];

    private static readonly HashSet<string> _called = new(
        CredentialTable.All.Where(a => a.Parameter.Length > 0).Select(a => a.Member == ".ctor" ? CredentialTable.NameInCode(a) : a.Member).Concat(_more), StringComparer.Ordinal);

    private static readonly HashSet<string> _set = new(CredentialTable.All.Where(a => a.Parameter.Length == 0).Select(a => a.Member), StringComparer.Ordinal);

    private static readonly ConditionalWeakTable<SyntaxTree, IReadOnlyList<int>> _places = new();

    /// <summary>The places, remembered with the tree unless the user has names of their own.</summary>
    public static IReadOnlyList<int> Find(SyntaxTree tree, IReadOnlyCollection<string> more) =>
        more.Count > 0 ? Find(tree.GetText().ToString(), more) : _places.GetValue(tree, t => Find(t.GetText().ToString(), []));

    private static IReadOnlyList<int> Find(string text, IReadOnlyCollection<string> more)
    {
        var places = new List<int>();
        var known = new Dictionary<string, bool>(StringComparer.Ordinal);
        for (var at = 0; at < text.Length; at++)
        {
            var c = text[at];
            if (c == ':' && IsUserInfo(text, at))
            {
                places.Add(at);
            }
            else if (IsPart(c))
            {
                var start = at;
                var mayName = more.Count > 0;
                while (at < text.Length && (IsPart(text[at]) || IsHyphen(text, at)))
                {
                    mayName = mayName || IsStem(text, at);
                    at++;
                }

                if ((mayName || char.IsUpper(c)) && IsWanted(text, start, at, mayName, known, more))
                {
                    places.Add(start);
                }

                at--;
            }
        }

        return places;
    }

    private static bool IsWanted(string text, int start, int end, bool mayName, Dictionary<string, bool> known, IReadOnlyCollection<string> more)
    {
        if (!mayName && !IsFollowed(text, end, '(', '=', '<', ' '))
        {
            return false;
        }

        var word = text.Substring(start, end - start);
        if (mayName)
        {
            if (!known.TryGetValue(word, out var isName))
            {
                known[word] = isName = CredentialNames.Classify(word, more) != CredentialKind.None;
            }

            if (isName)
            {
                return true;
            }
        }

        return _called.Contains(word) || (_set.Contains(word) && IsFollowed(text, end, '=') );
    }

    private static bool IsFollowed(string text, int at, params char[] by)
    {
        while (at < text.Length && text[at] == ' ')
        {
            if (Array.IndexOf(by, ' ') >= 0)
            {
                return true;
            }

            at++;
        }

        return at < text.Length && Array.IndexOf(by, text[at]) >= 0 && (at + 1 == text.Length || text[at + 1] is not ('=' or '>'));
    }

    private static bool IsUserInfo(string text, int at)
    {
        if (at + 3 >= text.Length || text[at + 1] != '/' || text[at + 2] != '/')
        {
            return false;
        }

        for (var i = at + 3; i < text.Length && i < at + 200 && text[i] is not ('"' or ' ' or '\n' or '/' or '?'); i++)
        {
            if (text[i] == '@')
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsStem(string text, int at)
    {
        if (text[at] >= 128 || _stemsOf[text[at]] is not { } stems)
        {
            return false;
        }

        foreach (var stem in stems)
        {
            var i = 1;
            while (i < stem.Length && at + i < text.Length && (text[at + i] | 0x20) == stem[i])
            {
                i++;
            }

            if (i == stem.Length)
            {
                return true;
            }
        }

        return false;
    }

    // X-Api-Key
    private static bool IsHyphen(string text, int at) => text[at] == '-' && at + 1 < text.Length && char.IsLetter(text[at + 1]) && char.IsLetter(text[at - 1]);

    private static bool IsPart(char c) => c < 128 ? (uint)((c | 0x20) - 'a') < 26 || (uint)(c - '0') < 10 || c == '_' : char.IsLetterOrDigit(c);
}
