using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using NhiGuard.Deserialization;

namespace NhiGuard.CodeFixes.Deserialization;

/// <summary>NHI2002: a cast of what MessagePack's Typeless read becomes a read of that type.</summary>
/// <remarks>The format changes: what Typeless wrote carries type names.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class TypedMessagePackFix : PlaceFix
{
    private const string Title = "Read the known type (changes the format of the payload)";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(UnrestrictedTypeNames.Rule.Id);

    /// <inheritdoc />
    protected override (string Title, Func<CancellationToken, Task<Document>>? Apply) Change(Place place, CancellationToken token)
    {
        if (place.Node is not InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Deserialize", Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Typeless", Expression: var owner } },
                ArgumentList: { Arguments.Count: 1 } arguments,
                Parent: CastExpressionSyntax cast,
            })
        {
            return default;
        }

        var name = SyntaxFactory.GenericName("Deserialize").AddTypeArgumentListArguments(cast.Type.WithoutTrivia());
        var read = SyntaxFactory.InvocationExpression(
                SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, owner.WithoutTrivia(), name), arguments)
            .WithAdditionalAnnotations(Simplifier.Annotation)
            .WithTriviaFrom(cast);
        return (Title, _ => place.Replace(cast, read));
    }
}
