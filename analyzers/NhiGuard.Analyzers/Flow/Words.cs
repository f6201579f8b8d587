using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace NhiGuard.Analyzers.Flow;

/// <summary>Finds whole identifiers in source text without parsing or binding: the cheap door before any closer look.</summary>
public static class Words
{
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

    /// <summary>The identifiers spelled <paramref name="word"/> inside <paramref name="scope"/>.</summary>
    public static IEnumerable<SyntaxToken> Tokens(SyntaxNode scope, string word)
    {
        foreach (var at in TreeWords.Of(scope.SyntaxTree).Starts(TreeWords.Hash(word), scope.SpanStart, scope.Span.End))
        {
            var token = scope.FindToken(at);
            if (token.IsKind(SyntaxKind.IdentifierToken) && token.Span.Contains(at) && token.ValueText == word)
            {
                yield return token;
            }
        }
    }

    /// <summary>True when the file's text has the word somewhere, a comment or string included.</summary>
    public static bool Has(SyntaxTree tree, string word) => TreeWords.Of(tree).Starts(TreeWords.Hash(word), 0, tree.Length).Any();

    private static int ScanBlock(char[] buffer, int length, int offset, bool isLast, WordSet wanted, List<TextSpan> found)
    {
        var at = 0;
        while (at < length)
        {
            if (!TreeWords.IsPart(buffer[at]))
            {
                at++;
                continue;
            }

            var begin = at;
            while (at < length && TreeWords.IsPart(buffer[at]))
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
}
