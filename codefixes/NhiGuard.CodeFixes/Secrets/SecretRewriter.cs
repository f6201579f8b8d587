using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NhiGuard.Analyzers.Secrets;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace NhiGuard.CodeFixes.Secrets;

/// <summary>The edits: text with reads where credentials stood, and a <c>const</c> that is none any more.</summary>
internal static class SecretRewriter
{
    /// <summary>Replaces credentials by reads; the text around them stays.</summary>
    /// <param name="original">The literal, concatenation or interpolated string in which they were found.</param>
    /// <param name="current">The same after other edits.</param>
    /// <param name="reads">What to put in.</param>
    public static SyntaxNode Replace(SyntaxNode original, SyntaxNode current, IReadOnlyList<SecretRead> reads)
    {
        if (original is InterpolatedStringExpressionSyntax interpolated && reads[0].Place.Node is InterpolatedStringTextSyntax)
        {
            var contents = ((InterpolatedStringExpressionSyntax)current).Contents
                .Select((content, i) => (content, Reads: reads.Where(r => r.Place.Node == interpolated.Contents[i]).ToList()))
                .SelectMany(part => part.Reads.Count == 0 ? [part.content] : Parts(part.Reads, Text, Interpolation));
            return ((InterpolatedStringExpressionSyntax)current).WithContents(List(contents));
        }

        var sum = Parts(reads, text => LiteralExpression(SyntaxKind.StringLiteralExpression, Literal(text)), read => read)
            .Aggregate((left, right) => BinaryExpression(SyntaxKind.AddExpression, left, right));

        // The simplifier leaves the needless parentheses of a collection's element, and Roslyn 4.8's fails in the arguments of a base type.
        var needsNone = sum is ParenthesizedExpressionSyntax && original.Parent is (ExpressionElementSyntax or ArgumentSyntax);
        var read = needsNone ? ((ParenthesizedExpressionSyntax)sum).Expression : sum;
        var isPlain = original.FirstAncestorOrSelf<PrimaryConstructorBaseTypeSyntax>() is not null;
        return (isPlain ? ParseExpression(read.NormalizeWhitespace().ToFullString()) : read).WithTriviaFrom(current);
    }

    /// <summary>Makes a constant field <c>static readonly</c>, and a constant local a variable.</summary>
    public static SyntaxNode WithoutConst(SyntaxNode declaration) => declaration switch
    {
        FieldDeclarationSyntax field => field.WithModifiers(TokenList(field.Modifiers.SelectMany(m => m.IsKind(SyntaxKind.ConstKeyword)
            ? [Token(m.LeadingTrivia, SyntaxKind.StaticKeyword, TriviaList(Space)), Token(default, SyntaxKind.ReadOnlyKeyword, m.TrailingTrivia)]
            : new[] { m }))),
        LocalDeclarationStatementSyntax local => local.WithModifiers(default).WithLeadingTrivia(local.GetLeadingTrivia()),
        _ => declaration,
    };

    private static InterpolatedStringContentSyntax Interpolation(ExpressionSyntax read) => SyntaxFactory.Interpolation(read);

    private static IEnumerable<T> Parts<T>(IReadOnlyList<SecretRead> reads, Func<string, T> text, Func<ExpressionSyntax, T> read)
    {
        var done = 0;
        var whole = reads[0].Place.Text;
        foreach (var next in reads.OrderBy(r => r.Place.Match.Start))
        {
            var match = next.Place.Match;
            if (match.Start > done)
            {
                yield return text(whole.Substring(done, match.Start - done));
            }

            yield return read(next.Expression());
            done = match.Start + match.Length;
        }

        if (done < whole.Length)
        {
            yield return text(whole.Substring(done));
        }
    }

    private static InterpolatedStringContentSyntax Text(string value)
    {
        var quoted = SymbolDisplay.FormatLiteral(value, quote: true);
        var escaped = quoted.Substring(1, quoted.Length - 2).Replace("{", "{{").Replace("}", "}}");
        return InterpolatedStringText(Token(default, SyntaxKind.InterpolatedStringTextToken, escaped, value, default));
    }
}
