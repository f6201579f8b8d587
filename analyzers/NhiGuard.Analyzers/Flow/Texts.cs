using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NhiGuard.Analyzers.Secrets;

namespace NhiGuard.Analyzers.Flow;

/// <summary>The pieces that a concatenation, interpolation or format joins.</summary>
internal static class Texts
{
    /// <summary>The pieces in order; a single one for any other expression.</summary>
    public static IReadOnlyList<TextPiece> Of(ExpressionSyntax expression)
    {
        var pieces = TextPiece.Of(expression);
        return pieces.Any(p => p.Node is InvocationExpressionSyntax) ? [.. pieces.SelectMany(Opened)] : pieces;
    }

    /// <summary>Whether the call makes one text of its arguments.</summary>
    public static bool IsJoin(InvocationExpressionSyntax call) => IsOnString(call, "Concat") || IsOnString(call, "Join") || IsOnString(call, "Format");

    /// <summary>The call that makes one text of <paramref name="node"/> and what stands beside it, or null.</summary>
    public static InvocationExpressionSyntax? JoinAround(SyntaxNode node)
    {
        var part = node.Parent switch
        {
            InitializerExpressionSyntax { Parent: ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax } array => array.Parent,
            ExpressionElementSyntax { Parent: CollectionExpressionSyntax list } => list,
            _ => node,
        };
        return part?.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } all } argument && IsJoin(call)
            && !(IsOnString(call, "Format") && all.Arguments[0] == argument)
                ? call
                : null;
    }

    private static IEnumerable<TextPiece> Opened(TextPiece piece) => piece.Node is InvocationExpressionSyntax call
        ? Joined(call) ?? Formatted(call) ?? [piece]
        : [piece];

    // string.Concat(a, b), string.Join("-", a, b)
    private static IEnumerable<TextPiece>? Joined(InvocationExpressionSyntax call)
    {
        var arguments = call.ArgumentList.Arguments;
        if (IsOnString(call, "Concat"))
        {
            return Parts(arguments).SelectMany(Of);
        }

        return IsOnString(call, "Join") && arguments.Count > 1 && arguments[0].Expression is LiteralExpressionSyntax { Token.Value: string or char } separator
            ? Parts(arguments.Skip(1)).SelectMany((part, i) => i == 0 ? Of(part) : [new(separator, separator.Token.ValueText), .. Of(part)])
            : null;
    }

    // One argument may be the array of all.
    private static IEnumerable<ExpressionSyntax> Parts(IEnumerable<ArgumentSyntax> arguments) => arguments.Select(a => a.Expression).SelectMany(part => part switch
    {
        ArrayCreationExpressionSyntax { Initializer.Expressions: var elements } => elements,
        ImplicitArrayCreationExpressionSyntax { Initializer.Expressions: var elements } => elements,
        CollectionExpressionSyntax { Elements: var elements } when elements.All(e => e is ExpressionElementSyntax) => elements.Select(e => ((ExpressionElementSyntax)e).Expression),
        _ => (IEnumerable<ExpressionSyntax>)[part],
    });

    // string.Format("Password={0}", x): the literal is cut at its holes.
    private static List<TextPiece>? Formatted(InvocationExpressionSyntax call)
    {
        var arguments = call.ArgumentList.Arguments;
        if (!IsOnString(call, "Format") || arguments.Count == 0 || arguments[0].Expression is not LiteralExpressionSyntax { Token.Value: string format } literal)
        {
            return null;
        }

        var pieces = new List<TextPiece>();
        var at = 0;
        while (format.IndexOf('{', at) is var open and >= 0)
        {
            var close = format.IndexOf('}', open);
            var digits = close < 0 ? "" : format.Substring(open + 1, close - open - 1).Split(',', ':')[0];
            if (!int.TryParse(digits, out var index) || index + 1 >= arguments.Count)
            {
                return null;
            }

            pieces.Add(new(literal, format.Substring(at, open - at)));
            pieces.AddRange(Of(arguments[index + 1].Expression));
            at = close + 1;
        }

        pieces.Add(new(literal, format.Substring(at)));
        return pieces.Count > 1 ? pieces : null;
    }

    private static bool IsOnString(InvocationExpressionSyntax call, string method) =>
        call.Expression is MemberAccessExpressionSyntax access
        && access.Name.Identifier.ValueText == method
        && access.Expression.ToString() is "string" or "String" or "System.String";
}
