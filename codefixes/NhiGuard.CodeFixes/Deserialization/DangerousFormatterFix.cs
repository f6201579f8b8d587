using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Simplification;
using NhiGuard.Analyzers.Deserialization;
using NhiGuard.Deserialization;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace NhiGuard.CodeFixes.Deserialization;

/// <summary>NHI2001: the call on the formatter becomes a call of System.Text.Json with the type that the code names.</summary>
/// <remarks>The wire format changes, so each place is looked at: no fix-all.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class DangerousFormatterFix : CodeFixProvider
{
    private const string Title = "Use System.Text.Json (changes the format of the payload)";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(DangerousFormatter.Rule.Id);

    /// <inheritdoc />
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var token = context.CancellationToken;
        var root = await context.Document.GetSyntaxRootAsync(token).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(token).ConfigureAwait(false);
        if (root?.FindNode(context.Span, getInnermostNodeForTie: true) is InvocationExpressionSyntax syntax
            && model?.GetOperation(syntax, token) is IInvocationOperation operation
            && FormatterCall.TryRead(operation) is { } call)
        {
            context.RegisterCodeFix(
                CodeAction.Create(Title, t => ReplaceAsync(context.Document, syntax, call, t), equivalenceKey: Title),
                context.Diagnostics);
        }
    }

    private static async Task<Document> ReplaceAsync(
        Document document, InvocationExpressionSyntax syntax, FormatterCall call, CancellationToken token)
    {
        var editor = await DocumentEditor.CreateAsync(document, token).ConfigureAwait(false);
        editor.ReplaceNode(call.Syntax, Replacement(editor, call).WithTriviaFrom(call.Syntax));
        if (UnusedLocal(editor.SemanticModel, syntax, token) is { } declaration)
        {
            editor.RemoveNode(declaration, SyntaxRemoveOptions.KeepDirectives);
        }

        return editor.GetChangedDocument();
    }

    private static ExpressionSyntax Replacement(DocumentEditor editor, FormatterCall call)
    {
        var json = ParseTypeName("global::System.Text.Json.JsonSerializer")
            .WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation);
        var payload = (TypeSyntax)editor.Generator.TypeExpression(call.Payload);
        SimpleNameSyntax method = call.Graph is null
            ? GenericName("Deserialize").AddTypeArgumentListArguments(payload)
            : IdentifierName("Serialize");
        ExpressionSyntax result = InvocationExpression(
            MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, json, method))
            .AddArgumentListArguments(call.Graph is null
                ? [Argument(call.Stream.WithoutTrivia())]
                : [Argument(call.Stream.WithoutTrivia()), Argument(call.Graph.WithoutTrivia())]);

        // The old call never returned null for a type that the caller relied on; a JSON null would.
        return call.Graph is null && call.Payload.IsReferenceType && IsNullable(editor.SemanticModel, call.Syntax)
            ? PostfixUnaryExpression(SyntaxKind.SuppressNullableWarningExpression, result)
            : result;
    }

    private static bool IsNullable(SemanticModel model, SyntaxNode node) =>
        (model.GetNullableContext(node.SpanStart) & NullableContext.WarningsEnabled) != 0;

    // The local that held the formatter goes when this call was its only use.
    private static SyntaxNode? UnusedLocal(SemanticModel model, InvocationExpressionSyntax syntax, CancellationToken token)
    {
        if (syntax.Expression is not MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax name }
            || model.GetSymbolInfo(name, token).Symbol is not ILocalSymbol { DeclaringSyntaxReferences: [var reference] } local
            || reference.GetSyntax(token).FirstAncestorOrSelf<LocalDeclarationStatementSyntax>() is not { Parent: { } block } declaration
            || declaration.Declaration.Variables.Count != 1)
        {
            return null;
        }

        var uses = block.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Count(n => n.Identifier.ValueText == local.Name
                && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(n, token).Symbol, local));
        return uses == 1 ? declaration : null;
    }
}
