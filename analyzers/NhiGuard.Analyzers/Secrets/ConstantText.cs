using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NhiGuard.Analyzers.Flow;

namespace NhiGuard.Analyzers.Secrets;

/// <summary>Text that the code holds as a constant: a literal, or neighbouring pieces of a concatenation or interpolation.</summary>
internal sealed class ConstantText(IReadOnlyList<TextPiece> pieces)
{
    /// <summary>Where it comes from, in order; each with its value.</summary>
    public IReadOnlyList<TextPiece> Pieces { get; } = pieces;

    /// <summary>The pieces, joined.</summary>
    public string Text { get; } = pieces.Count == 1 ? pieces[0].Value! : string.Concat(pieces.Select(p => p.Value));

    /// <summary>Reads the texts that <paramref name="node"/> holds; none when a larger expression holds them.</summary>
    /// <param name="node">A literal, or what joins several.</param>
    /// <param name="variables">Whether names of variables that are set once count, too.</param>
    /// <param name="model">The model of the node's file.</param>
    /// <param name="token">Ends the work.</param>
    public static IReadOnlyList<ConstantText> Read(ExpressionSyntax node, bool variables, SemanticModel model, CancellationToken token)
    {
        if (node is InitializerExpressionSyntax or CollectionExpressionSyntax)
        {
            return ElementText.Read(node) is { } elements ? [new([new(node, elements)])] : [];
        }

        if ((node is InvocationExpressionSyntax call && !Texts.IsJoin(call)) || IsPartOfLargerText(node))
        {
            return [];
        }

        var texts = new List<ConstantText>();
        var run = new List<TextPiece>();
        var pieces = Texts.Of(node);
        for (var i = 0; i < pieces.Count; i++)
        {
            if (Value(pieces, i, variables, model, token) is { } value)
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
            || node.Parent is InterpolationSyntax { AlignmentClause: null, FormatClause: null }
            || Texts.JoinAround(node) is not null;
    }

    // To tell the value of a name the compiler binds the whole method, so it is asked only where the name may continue a credential.
    private static string? Value(IReadOnlyList<TextPiece> pieces, int at, bool variables, SemanticModel model, CancellationToken token)
    {
        var piece = pieces[at];
        var isJoined = piece.IsName
            && ((at > 0 && Joins(pieces[at - 1], atEnd: true)) || (at + 1 < pieces.Count && Joins(pieces[at + 1], atEnd: false)));
        return isJoined ? NamedText.Read(piece.Node, variables, model, token) : piece.Value;
    }

    private static bool Joins(TextPiece neighbour, bool atEnd) => neighbour.Value switch
    {
        null => neighbour.IsName,
        "" => true,
        var text => (atEnd ? text[text.Length - 1] : text[0])
            is '\n' or (> ' ' and not ('(' or ')' or '[' or ']' or '{' or '}' or '<' or '>' or '"' or '\'' or ',' or ';')),
    };
}
