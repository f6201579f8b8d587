using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using NhiGuard.Secrets;

namespace NhiGuard.Analyzers.Secrets;

/// <summary>A credential in the code. Not a record: nothing may print what it holds.</summary>
public sealed class SecretPlace
{
    private SecretPlace(SyntaxNode node, string text, SecretMatch match, bool isOneOfMany)
    {
        Node = node;
        Text = text;
        Match = match;
        Span = (isOneOfMany || node.ToString().Contains('\n') ? Within() : null) ?? node.Span;
    }

    /// <summary>What holds all of it: a literal, the text of an interpolated string, a concatenation, or a list of bytes or characters.</summary>
    public SyntaxNode Node { get; }

    /// <summary>What the node stands for, the credential included.</summary>
    public string Text { get; }

    /// <summary>The credential within that text.</summary>
    public SecretMatch Match { get; }

    /// <summary>Kinds of syntax that may hold a text.</summary>
    public static SyntaxKind[] Kinds =>
    [
        SyntaxKind.StringLiteralExpression,
        SyntaxKind.Utf8StringLiteralExpression,
        SyntaxKind.InterpolatedStringExpression,
        SyntaxKind.AddExpression,
        SyntaxKind.InvocationExpression,
        SyntaxKind.ArrayInitializerExpression,
        SyntaxKind.CollectionInitializerExpression,
        SyntaxKind.CollectionExpression,
    ];

    /// <summary>What a finding points at: the node; in a text of several lines or with several credentials, the credential.</summary>
    public TextSpan Span { get; }

    /// <summary>True when the node is the credential and nothing else.</summary>
    public bool IsWhole => Match.Length == Text.Length;

    /// <summary>The credential.</summary>
    public string Value => Text.Substring(Match.Start, Match.Length);

    /// <summary>Finds what stands in one node of the <see cref="Kinds"/>.</summary>
    public static IEnumerable<SecretPlace> In(SyntaxNode node, SemanticModel model, CancellationToken token)
    {
        var places = In((ExpressionSyntax)node, variables: true, model, token);

        // Beside the text of a variable a whole credential is a piece of a longer word; the variable may be anything by then.
        return places.Count == 0 && node is BinaryExpressionSyntax or InterpolatedStringExpressionSyntax or InvocationExpressionSyntax
            ? In((ExpressionSyntax)node, variables: false, model, token)
            : places;
    }

    private static List<SecretPlace> In(ExpressionSyntax node, bool variables, SemanticModel model, CancellationToken token)
    {
        var places = new List<SecretPlace>();
        foreach (var text in ConstantText.Read(node, variables, model, token))
        {
            var matches = SecretScanner.Scan(text.Text);
            places.AddRange(matches.Select(match => Locate(node, text, match, matches.Count > 1)).OfType<SecretPlace>());
        }

        return places;
    }

    /// <summary>A literal that is a credential by what it is used for; it has no format.</summary>
    public static SecretPlace Whole(LiteralExpressionSyntax literal)
    {
        var text = literal.Token.ValueText;
        return new(literal, text, default(SecretMatch) with { Length = text.Length }, isOneOfMany: false);
    }

    private static SecretPlace? Locate(SyntaxNode node, ConstantText text, SecretMatch match, bool isOneOfMany)
    {
        var start = 0;
        foreach (var piece in text.Pieces)
        {
            var length = piece.Value!.Length;
            if (match.Start >= start && match.Start + match.Length <= start + length)
            {
                // The value of a name is found where the name is declared, and what is between the holes of a format in the format.
                return piece.Node is InterpolatedStringTextSyntax or InitializerExpressionSyntax or CollectionExpressionSyntax
                    || (piece.Node is LiteralExpressionSyntax literal && literal.Token.ValueText.Length == length)
                    ? new SecretPlace(piece.Node, piece.Value, match with { Start = match.Start - start }, isOneOfMany)
                    : null;
            }

            start += length;
        }

        return new SecretPlace(node, text.Text, match, isOneOfMany);
    }

    // Null where it is written with escapes.
    private TextSpan? Within()
    {
        var source = Node.ToString();
        var at = -1;
        for (var i = 0; i <= Match.Start; i = Text.IndexOf(Value, i, StringComparison.Ordinal) + 1)
        {
            at = source.IndexOf(Value, at + 1, StringComparison.Ordinal);
            if (at < 0)
            {
                return null;
            }
        }

        return new(Node.SpanStart + at, Match.Length);
    }
}
