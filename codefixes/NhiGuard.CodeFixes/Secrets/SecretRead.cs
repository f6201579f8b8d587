using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using NhiGuard.Analyzers.Secrets;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace NhiGuard.CodeFixes.Secrets;

/// <summary>One credential at one place, and what is read there instead.</summary>
internal sealed class SecretRead(SecretPlace place, SecretMove move, SecretName name)
{
    /// <summary>Where it stands.</summary>
    public SecretPlace Place => place;

    /// <summary>Where it goes.</summary>
    public SecretMove Move => move;

    /// <summary>The expression. What is missing at run time is an error that names it: the code relied on a value.</summary>
    public ExpressionSyntax Expression() => move.Source switch
    {
        SecretSource.Placeholder => Call("global::NhiGuard.SecretRef", "For", name.Variable),
        SecretSource.Configuration => Required(ParseExpression($"{move.Via}[\"{name.Key}\"]"), name.Key),
        SecretSource.AlreadyRead => Missing(move.Via!),
        _ => Required(Call("global::System.Environment", "GetEnvironmentVariable", name.Variable), name.Variable),
    };

    private static ExpressionSyntax Required(ExpressionSyntax read, string key) =>
        ParenthesizedExpression(BinaryExpression(SyntaxKind.CoalesceExpression, read, Missing(key)))
            .WithAdditionalAnnotations(Simplifier.Annotation);

    private static ThrowExpressionSyntax Missing(string key) =>
        ThrowExpression(ObjectCreationExpression(Simplified(ParseTypeName("global::System.InvalidOperationException")))
            .AddArgumentListArguments(Text($"Set {key}.")));

    private static ExpressionSyntax Call(string type, string method, string argument) =>
        InvocationExpression(MemberAccessExpression(
                SyntaxKind.SimpleMemberAccessExpression, Simplified(ParseExpression(type)), IdentifierName(method)))
            .AddArgumentListArguments(Text(argument));

    private static T Simplified<T>(T name)
        where T : SyntaxNode => name.WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation);

    private static ArgumentSyntax Text(string value) => Argument(LiteralExpression(SyntaxKind.StringLiteralExpression, Literal(value)));
}
