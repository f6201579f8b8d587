using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NhiGuard.Analyzers.Flow;
using NhiGuard.Secrets;

namespace NhiGuard.Analyzers.Secrets;

/// <summary>Credentials beside their names in texts, and texts that are such names: keys of dictionaries, headers and settings.</summary>
internal static class CredentialTexts
{
    /// <summary>The whole expression that joins the text of which <paramref name="node"/> is a piece.</summary>
    public static ExpressionSyntax Whole(SyntaxNode node)
    {
        var whole = node.FirstAncestorOrSelf<ExpressionSyntax>()!;
        while (whole.Parent is ParenthesizedExpressionSyntax or InterpolationSyntax or InterpolatedStringExpressionSyntax
            || whole.Parent.IsKind(SyntaxKind.AddExpression)
            || (whole.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Format" or "Concat" } } call } && Texts.Of(call).Count > 1))
        {
            whole = whole.Parent.FirstAncestorOrSelf<ExpressionSyntax>() is { } next && next != whole ? next : whole.Parent.Parent!.FirstAncestorOrSelf<ExpressionSyntax>()!;
        }

        return whole;
    }

    /// <summary>The values in <paramref name="whole"/>: constants that are credentials, and expressions that fill the place of one.</summary>
    public static IEnumerable<(SyntaxNode? Constant, int Length, ExpressionSyntax? Hole, CredentialUse Use)> Values(ExpressionSyntax whole, IReadOnlyCollection<string> more)
    {
        var pieces = Texts.Of(whole);
        var text = string.Concat(pieces.Select(p => p.Value ?? CredentialText.Hole.ToString()));
        var known = SecretScanner.Scan(text);
        foreach (var place in CredentialText.Find(text, more))
        {
            var use = CredentialUse.Named(place.Kind, "") with { Target = "a credential in a text", Name = place.Kind == CredentialKind.Password ? "Password" : "Secret" };
            var value = text.Substring(place.Start, place.Length);
            if (value.Length > 0 && value[0] == CredentialText.Hole)
            {
                yield return (null, 0, Piece(pieces, place.Start) as ExpressionSyntax, use with { IsByName = false });
            }
            else if (value.Length > 0 && place.IsCredential(value) && !known.Any(m => m.Start < place.Start + place.Length && place.Start < m.Start + m.Length))
            {
                yield return (Piece(pieces, place.Start), value.Length, null, use);
            }
        }
    }

    /// <summary>What is stored under the key <paramref name="literal"/>, when the key names a credential.</summary>
    public static CredentialSite? Stored(LiteralExpressionSyntax literal, IReadOnlyCollection<string> more)
    {
        var key = literal.Token.ValueText;
        if (key.Length > 64 || key.Any(char.IsWhiteSpace) || Value(literal) is not { } value)
        {
            return null;
        }

        var last = key.Substring(key.LastIndexOfAny([':', '.', '/', '@']) + 1);
        var kind = last.Equals("authorization", StringComparison.OrdinalIgnoreCase) ? CredentialKind.Header : CredentialNames.Classify(last, more);
        return kind == CredentialKind.None ? null : new(value, null, CredentialUse.Named(kind, last));
    }

    private static ExpressionSyntax? Value(LiteralExpressionSyntax literal) => literal.Parent switch
    {
        ArgumentSyntax { Parent: BracketedArgumentListSyntax { Parent: { Parent: AssignmentExpressionSyntax assignment } element } } when assignment.Left == element => assignment.Right,
        InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression, Expressions: [var first, var second] } when first == literal => second,
        ArgumentSyntax { Parent: TupleExpressionSyntax { Arguments: [{ Expression: var first }, { Expression: var second }] } } when first == literal => second,
        ArgumentSyntax { Parent: ArgumentListSyntax { Arguments: [{ NameColon: null, Expression: var first }, { NameColon: null, Expression: var second }, ..] } list } when first == literal && Stores(list.Parent) => second,
        _ => null,
    };

    private static bool Stores(SyntaxNode? call) => call switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } } =>
            name is "Add" or "TryAdd" or "AddOrUpdate" or "AddParameter" or "AddHeader" or "AddDefaultHeader" or "AddQueryParameter" or "AddWithValue" or "AddOrUpdateParameter"
                or "TryAddWithoutValidation" or "Append" or "Set" or "SetHeader" or "SetValue" or "SetItem" or "SetEnvironmentVariable" or "WithEnvironment"
                or "WithHeader" or "UseSetting" or "GetValue" or "Create",
        BaseObjectCreationExpressionSyntax creation => creation is ImplicitObjectCreationExpressionSyntax || ((ObjectCreationExpressionSyntax)creation).Type.ToString().Contains("Pair")
            || ((ObjectCreationExpressionSyntax)creation).Type.ToString().EndsWith("Parameter", StringComparison.Ordinal),
        _ => false,
    };

    private static SyntaxNode Piece(IReadOnlyList<TextPiece> pieces, int at)
    {
        foreach (var piece in pieces)
        {
            var length = piece.Value?.Length ?? 1;
            if (at < length)
            {
                return piece.Node;
            }

            at -= length;
        }

        return pieces[pieces.Count - 1].Node;
    }
}
