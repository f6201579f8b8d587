using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NhiGuard.Analyzers.Secrets;

/// <summary>Text that the code holds as a constant: a literal, or neighbouring pieces of a concatenation or interpolation.</summary>
internal sealed class ConstantText(IReadOnlyList<TextPiece> pieces)
{
    /// <summary>Where it comes from, in order; each with its value.</summary>
    public IReadOnlyList<TextPiece> Pieces { get; } = pieces;

    /// <summary>The pieces, joined.</summary>
    public string Text { get; } = pieces.Count == 1 ? pieces[0].Value! : string.Concat(pieces.Select(p => p.Value));

    /// <summary>Reads the texts that <paramref name="node"/> holds; none when a larger expression holds them.</summary>
    public static IReadOnlyList<ConstantText> Read(ExpressionSyntax node, SemanticModel model, CancellationToken token)
    {
        if (IsPartOfLargerText(node))
        {
            return [];
        }

        var texts = new List<ConstantText>();
        var run = new List<TextPiece>();
        var pieces = TextPiece.Of(node);
        for (var i = 0; i < pieces.Count; i++)
        {
            if (Value(pieces, i, model, token) is { } value)
            {
                run.Add(new(pieces[i].Node, value));
            }
            else if (run.Count > 0)
            {
                texts.Add(new(run));
                run = [];
            }
        }

        if (run.Count > 0)
        {
            texts.Add(new(run));
        }

        return texts;
    }

    private static bool IsPartOfLargerText(SyntaxNode node)
    {
        while (node.Parent is ParenthesizedExpressionSyntax)
        {
            node = node.Parent;
        }

        return node.Parent.IsKind(SyntaxKind.AddExpression)
            || node.Parent is InterpolationSyntax { AlignmentClause: null, FormatClause: null };
    }

    // To tell the value of a name the compiler binds the whole method, so it is asked only where the name may continue a credential.
    private static string? Value(IReadOnlyList<TextPiece> pieces, int at, SemanticModel model, CancellationToken token)
    {
        var piece = pieces[at];
        var isJoined = piece.IsName
            && ((at > 0 && Joins(pieces[at - 1], atEnd: true)) || (at + 1 < pieces.Count && Joins(pieces[at + 1], atEnd: false)));
        return isJoined ? model.GetConstantValue(piece.Node, token).Value as string : piece.Value;
    }

    private static bool Joins(TextPiece neighbour, bool atEnd) => neighbour.Value switch
    {
        null => neighbour.IsName,
        "" => true,
        var text => (atEnd ? text[text.Length - 1] : text[0])
            is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '_' or '-' or '+' or '/' or '=' or '.' or '\n',
    };
}
