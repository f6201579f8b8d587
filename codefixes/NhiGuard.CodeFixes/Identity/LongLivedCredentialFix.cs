using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Simplification;
using NhiGuard.Analyzers;
using NhiGuard.Analyzers.Identity;
using NhiGuard.Secrets;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace NhiGuard.CodeFixes.Identity;

/// <summary>NHI1007: the key of a client becomes the identity of the program.</summary>
/// <remarks>The identity needs a role on the resource first, so each place is looked at: no fix-all.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LongLivedCredentialFix : CodeFixProvider
{
    private const string Title = "Use the identity of the program instead of a key (it needs a role on the resource)";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(LongLivedCredential.Rule.Id);

    /// <inheritdoc />
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (model?.Compilation.GetTypeByMetadataName(WellKnownNames.TokenCredential) is { } token
            && model.Compilation.GetTypeByMetadataName(WellKnownNames.DefaultAzureCredential) is not null
            && root?.FindNode(context.Span, getInnermostNodeForTie: true).FirstAncestorOrSelf<ArgumentSyntax>() is { Parent.Parent: BaseObjectCreationExpressionSyntax client } argument
            && model.GetOperation(client, context.CancellationToken) is IObjectCreationOperation creation
            && KeyedClient.KeyOf(creation, token)?.Syntax == argument)
        {
            context.RegisterCodeFix(
                CodeAction.Create(
                    Title,
                    _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(argument, Identity(argument)))),
                    equivalenceKey: Title),
                context.Diagnostics);
        }
    }

    // The parameter of the other constructor may have another name.
    private static ArgumentSyntax Identity(ArgumentSyntax argument)
    {
        var type = ParseTypeName("global::" + WellKnownNames.DefaultAzureCredential)
            .WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation);
        return Argument(ObjectCreationExpression(type, ArgumentList(), initializer: null)
            .WithNewKeyword(Token(Microsoft.CodeAnalysis.CSharp.SyntaxKind.NewKeyword).WithTrailingTrivia(Space)))
            .WithTriviaFrom(argument);
    }
}
