using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace NhiGuard.Analyzers.Flow;

/// <summary>Finds whole identifiers in source text without parsing or binding: the cheap door before any closer look.</summary>
public static class Words
{
    private static readonly ConditionalWeakTable<SyntaxTree, HashSet<string>> s_vocabularies = new();

    /// <summary>Places of the identifiers of <paramref name="wanted"/>, comments and strings included.</summary>
    public static IReadOnlyList<TextSpan> Find(SourceText text, WordSet wanted)
    {
        var found = new List<TextSpan>();
        var buffer = new char[Math.Min(text.Length, 8192)];
        for (var start = 0; start < text.Length;)
        {
            var length = Math.Min(buffer.Length, text.Length - start);
            text.CopyTo(start, buffer, 0, length);
            var isLast = start + length == text.Length;
            start += ScanBlock(buffer, length, start, isLast, wanted, found);
        }

        return found;
    }

    /// <summary>Places of one identifier inside <paramref name="span"/>.</summary>
    public static IEnumerable<SyntaxToken> Tokens(SyntaxNode scope, string word)
    {
        // A scope is a member or a type: its text is small, and its tokens are visited only where the word stands.
        var text = scope.SyntaxTree.GetText().ToString(scope.Span);
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
        {
            var end = at + word.Length;
            if ((at == 0 || !SyntaxFacts.IsIdentifierPartCharacter(text[at - 1]))
                && (end == text.Length || !SyntaxFacts.IsIdentifierPartCharacter(text[end])))
            {
                var token = scope.FindToken(scope.SpanStart + at);
                if (token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == word)
                {
                    yield return token;
                }
            }
        }
    }

    /// <summary>True when the tree's text has the identifier somewhere; remembered with the tree.</summary>
    public static bool Has(SyntaxTree tree, string word) => s_vocabularies.GetValue(tree, Vocabulary).Contains(word);

    private static int ScanBlock(char[] buffer, int length, int offset, bool isLast, WordSet wanted, List<TextSpan> found)
    {
        var at = 0;
        while (at < length)
        {
            if (!IsPart(buffer[at]))
            {
                at++;
                continue;
            }

            var begin = at;
            while (at < length && IsPart(buffer[at]))
            {
                at++;
            }

            if (at == length && !isLast && begin > 0)
            {
                return begin;
            }

            if (wanted.Contains(buffer, begin, at - begin))
            {
                found.Add(new(offset + begin, at - begin));
            }
        }

        return length;
    }

    private static bool IsPart(char c) =>
        c < 128 ? (uint)((c | 0x20) - 'a') < 26 || (uint)(c - '0') < 10 || c == '_' : SyntaxFacts.IsIdentifierPartCharacter(c);

    private static HashSet<string> Vocabulary(SyntaxTree tree)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var text = tree.GetText().ToString();
        for (var at = 0; at < text.Length;)
        {
            var begin = at;
            while (at < text.Length && IsPart(text[at]))
            {
                at++;
            }

            if (at > begin)
            {
                words.Add(text.Substring(begin, at - begin));
            }
            else
            {
                at++;
            }
        }

        return words;
    }
}
