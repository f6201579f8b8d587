using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace NhiGuard.CodeFixes.Identity;

/// <summary>Initializers that grow the way they were written: one entry a line, or all on one.</summary>
internal static class Layout
{
    /// <summary><paramref name="initializer"/> with <paramref name="entries"/>, the first of which are its own.</summary>
    public static InitializerExpressionSyntax Entries(
        InitializerExpressionSyntax initializer, BaseObjectCreationExpressionSyntax creation, IReadOnlyList<ExpressionSyntax> entries)
    {
        var old = initializer.Expressions;
        if (old.Count == 0)
        {
            return InitializerExpression(SyntaxKind.ObjectInitializerExpression, SeparatedList(entries, Enumerable.Repeat(Token(SyntaxKind.CommaToken).WithTrailingTrivia(Space), entries.Count - 1)))
                .WithOpenBraceToken(Token(SyntaxKind.OpenBraceToken).WithLeadingTrivia(Space).WithTrailingTrivia(Space))
                .WithCloseBraceToken(Token(SyntaxKind.CloseBraceToken).WithLeadingTrivia(Space).WithTrailingTrivia(creation.GetTrailingTrivia()));
        }

        var isTall = initializer.OpenBraceToken.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);
        var indent = isTall ? old.Last().GetLeadingTrivia().Where(t => t.IsKind(SyntaxKind.WhitespaceTrivia)).Take(1) : [];
        var end = isTall ? TriviaList(initializer.OpenBraceToken.TrailingTrivia.Last(t => t.IsKind(SyntaxKind.EndOfLineTrivia))) : TriviaList(Space);
        var nodes = new List<ExpressionSyntax>();
        var separators = new List<SyntaxToken>();
        for (var i = 0; i < entries.Count; i++)
        {
            var isLast = i == entries.Count - 1;
            var hasComma = i < old.SeparatorCount;
            var entry = i < old.Count ? entries[i] : entries[i].WithLeadingTrivia(indent);

            // The trivia behind an entry moves behind the comma that it now has, and what closes the line stays before the brace.
            var behind = hasComma ? old.GetSeparator(i).TrailingTrivia : i < old.Count ? old[i].GetTrailingTrivia() : end;
            var comma = hasComma ? old.GetSeparator(i) : Token(SyntaxKind.CommaToken);
            var keepsComma = !isLast || old.SeparatorCount == old.Count || (isTall && i >= old.Count);
            nodes.Add(hasComma && i < old.Count ? entry : entry.WithTrailingTrivia(keepsComma ? TriviaList() : behind));
            if (keepsComma)
            {
                separators.Add(comma.WithTrailingTrivia(behind));
            }
        }

        return initializer.WithExpressions(SeparatedList(nodes, separators));
    }
}
