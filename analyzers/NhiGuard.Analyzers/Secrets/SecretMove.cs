using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NhiGuard.Analyzers.Secrets;

/// <summary>Where a credential moves to. Analyzer and fix ask here alike, so that the message never promises another thing.
/// </summary>
/// <param name="Source">What the code reads instead.</param>
/// <param name="Via">The configuration, as an expression; or the name that is read already; else null.</param>
/// <param name="Constant">The declaration that must cease to be <c>const</c>, or null.</param>
public sealed record SecretMove(SecretSource Source, string? Via = null, SyntaxNode? Constant = null)
{
    /// <summary>Decides for one place; where nothing is right, <paramref name="whyNot"/> says so.</summary>
    public static SecretMove? TryRead(SecretPlace place, SemanticModel model, CancellationToken token, out string? whyNot)
    {
        whyNot = WhyNotReplaceable(place) ?? ConstantPosition.WhyNot(place.Node, model, token);
        if (whyNot is not null)
        {
            return null;
        }

        var constant = ConstantDeclaration.Around(place.Node);
        whyNot = constant is null ? null : ConstantDeclaration.WhyNotVariable(constant, model, token);
        if (whyNot is not null)
        {
            return null;
        }

        return Fallback(place, model, token)
            ?? (GuardedHeader.Holds(place.Node, model, token) ? new(SecretSource.Placeholder)
                : ConfigurationInScope.Find(place.Node, model) is { } configuration ? new(SecretSource.Configuration, configuration, constant)
                : new SecretMove(SecretSource.Environment, Constant: constant));
    }

    private static string? WhyNotReplaceable(SecretPlace place) => place.Node switch
    {
        LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.Utf8StringLiteralExpression) => "a u8 literal is a constant",
        LiteralExpressionSyntax literal when place.IsWhole || IsOfOneLine(literal) => null,
        InterpolatedStringTextSyntax { Parent: InterpolatedStringExpressionSyntax text } when IsRegular(text) => null,
        BinaryExpressionSyntax or InterpolatedStringExpressionSyntax => place.IsWhole && IsAllWritten((ExpressionSyntax)place.Node)
            ? null
            : "the value is put together from several constants",
        InvocationExpressionSyntax => "the value is put together from several constants",
        InitializerExpressionSyntax or CollectionExpressionSyntax => "the value is written as single elements",
        _ => "the value stands within a longer text",
    };

    private static bool IsOfOneLine(LiteralExpressionSyntax literal) =>
        literal.Token.IsKind(SyntaxKind.StringLiteralToken) && literal.Token.Text.IndexOf('\n') < 0;

    private static bool IsRegular(InterpolatedStringExpressionSyntax text) =>
        text.StringStartToken.IsKind(SyntaxKind.InterpolatedStringStartToken);

    // A named constant would keep its piece of the value.
    private static bool IsAllWritten(ExpressionSyntax sum) => TextPiece.Of(sum).All(piece => piece.Value is not null);

    // read ?? "value": the value goes, and its absence becomes an error that names what is read.
    private static SecretMove? Fallback(SecretPlace place, SemanticModel model, CancellationToken token)
    {
        if (!place.IsWhole
            || place.Node.Parent is not BinaryExpressionSyntax choice
            || !choice.IsKind(SyntaxKind.CoalesceExpression)
            || choice.Right != place.Node)
        {
            return null;
        }

        var name = choice.Left switch
        {
            InvocationExpressionSyntax { ArgumentList.Arguments: [var variable] } call when IsEnvironment(call) => variable.Expression,
            ElementAccessExpressionSyntax { ArgumentList.Arguments: [var key] } access when IsConfiguration(access) => key.Expression,
            _ => null,
        };
        return name is not null && model.GetConstantValue(name, token).Value is string read ? new(SecretSource.AlreadyRead, read) : null;

        bool IsEnvironment(InvocationExpressionSyntax call) =>
            model.GetSymbolInfo(call, token).Symbol is { Name: "GetEnvironmentVariable", ContainingType.Name: "Environment" };

        bool IsConfiguration(ElementAccessExpressionSyntax access) =>
            ConfigurationInScope.IsConfiguration(model.GetTypeInfo(access.Expression, token).Type);
    }
}

/// <summary>What the code reads in place of a credential.</summary>
public enum SecretSource
{
    /// <summary>A placeholder that the guarded handler replaces.</summary>
    Placeholder,

    /// <summary>A configuration that is in scope.</summary>
    Configuration,

    /// <summary>An environment variable.</summary>
    Environment,

    /// <summary>What stands to the left of <c>??</c>; the credential was only the fallback.</summary>
    AlreadyRead,
}
