using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NhiGuard.Analyzers.Secrets;

/// <summary>A piece of an expression that makes a text.</summary>
/// <param name="Node">A literal, the text of an interpolated string, or any expression between them.</param>
/// <param name="Value">The text it stands for, or null where the syntax alone does not tell.</param>
internal readonly record struct TextPiece(SyntaxNode Node, string? Value)
{
    private static readonly char[] s_braces = ['{', '}'];

    /// <summary>True for what may name a constant.</summary>
    public bool IsName => Value is null && Node is IdentifierNameSyntax or MemberAccessExpressionSyntax;

    /// <summary>Takes concatenations and interpolations apart, in order of the text.</summary>
    public static IReadOnlyList<TextPiece> Of(ExpressionSyntax expression)
    {
        // Long concatenations lean to the left: with a stack of our own, thousands of operands do no harm.
        var pieces = new List<TextPiece>();
        var open = new Stack<SyntaxNode>();
        open.Push(expression);
        while (open.Count > 0)
        {
            switch (open.Pop())
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    open.Push(parenthesized.Expression);
                    break;
                case BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression):
                    open.Push(sum.Right);
                    open.Push(sum.Left);
                    break;
                case InterpolatedStringExpressionSyntax interpolated:
                    foreach (var content in interpolated.Contents.Reverse())
                    {
                        open.Push(content);
                    }

                    break;
                case InterpolationSyntax { AlignmentClause: null, FormatClause: null } hole:
                    open.Push(hole.Expression);
                    break;
                case InterpolatedStringTextSyntax text:
                    pieces.Add(new(text, Unbraced(text)));
                    break;
                case LiteralExpressionSyntax { Token.Value: string or char } literal:
                    pieces.Add(new(literal, literal.Token.ValueText));
                    break;
                case var other:
                    pieces.Add(new(other, null));
                    break;
            }
        }

        return pieces;
    }

    // The lexer undoes escapes but leaves {{ and }} as they are; raw strings have none.
    private static string Unbraced(InterpolatedStringTextSyntax text)
    {
        var value = text.TextToken.ValueText;
        var start = (text.Parent as InterpolatedStringExpressionSyntax)?.StringStartToken.Kind();
        var isRaw = start is SyntaxKind.InterpolatedSingleLineRawStringStartToken or SyntaxKind.InterpolatedMultiLineRawStringStartToken;
        return !isRaw && value.IndexOfAny(s_braces) >= 0
            ? value.Replace("{{", "{").Replace("}}", "}")
            : value;
    }
}
