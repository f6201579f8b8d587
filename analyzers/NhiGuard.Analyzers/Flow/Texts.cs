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

    private static IEnumerable<TextPiece> Opened(TextPiece piece) => piece.Node is InvocationExpressionSyntax call
        ? Joined(call)?.SelectMany(Of) ?? Formatted(call) ?? [piece]
        : [piece];

    // string.Concat(a, b)
    private static IReadOnlyList<ExpressionSyntax>? Joined(InvocationExpressionSyntax call) =>
        IsOnString(call, "Concat") ? [.. call.ArgumentList.Arguments.Select(a => a.Expression)] : null;

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
            pieces.Add(new(arguments[index + 1].Expression, null));
            at = close + 1;
        }

        pieces.Add(new(literal, format.Substring(at)));
        return pieces;
    }

    private static bool IsOnString(InvocationExpressionSyntax call, string method) =>
        call.Expression is MemberAccessExpressionSyntax access
        && access.Name.Identifier.ValueText == method
        && access.Expression.ToString() is "string" or "String" or "System.String";
}
