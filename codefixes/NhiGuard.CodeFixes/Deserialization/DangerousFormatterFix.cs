using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
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
/// <remarks>The wire format changes.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class DangerousFormatterFix : PlaceFix
{
    private const string Title = "Use System.Text.Json (changes the format of the payload)";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(DangerousFormatter.Rule.Id);

    /// <inheritdoc />
    protected override (string Title, Func<CancellationToken, Task<Document>>? Apply) Change(Place place, CancellationToken token) =>
        place.Node is InvocationExpressionSyntax syntax && place.Model.GetOperation(syntax, token) is IInvocationOperation operation
            && FormatterCall.TryRead(operation) is { } call
            ? (Title, t => ReplaceAsync(place.Document, syntax, call, t))
            : default;

    private static async Task<Document> ReplaceAsync(
        Document document, InvocationExpressionSyntax syntax, FormatterCall call, CancellationToken token)
    {
        var editor = await DocumentEditor.CreateAsync(document, token).ConfigureAwait(false);
        var others = OtherUses(editor.SemanticModel, syntax, token);
        var writes = others.Select(use => Write(editor.SemanticModel, use, token)).OfType<FormatterCall>().ToList();
        foreach (var each in writes.Append(call))
        {
            editor.ReplaceNode(each.Syntax, Replacement(editor, each).WithTriviaFrom(each.Syntax));
        }

        // The local that held the formatter goes when nothing is left that uses it.
        if (writes.Count == others.Count && Declaration(editor.SemanticModel, syntax, token) is { } declaration)
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
        var isReading = call.Graph is null;
        SimpleNameSyntax method = isReading || call.Payload.SpecialType == SpecialType.System_Object
            ? GenericName(isReading ? "Deserialize" : "Serialize").AddTypeArgumentListArguments(payload)
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

    private static FormatterCall? Write(SemanticModel model, IdentifierNameSyntax use, CancellationToken token) =>
        use.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call }
        && model.GetOperation(call, token) is IInvocationOperation operation
            ? FormatterCall.TryWrite(operation)
            : null;

    // The local is named elsewhere too: what it wrote must be readable after the fix.
    private static IReadOnlyList<IdentifierNameSyntax> OtherUses(SemanticModel model, InvocationExpressionSyntax syntax, CancellationToken token) =>
        Local(model, syntax, token) is { } local && Declaration(model, syntax, token) is { Parent: { } block }
            ? [.. block.DescendantNodes().OfType<IdentifierNameSyntax>().Where(n => n.Identifier.ValueText == local.Name && !syntax.Span.Contains(n.Span)
                && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(n, token).Symbol, local))]
            : [];

    private static ILocalSymbol? Local(SemanticModel model, InvocationExpressionSyntax syntax, CancellationToken token) =>
        syntax.Expression is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax name }
            ? model.GetSymbolInfo(name, token).Symbol as ILocalSymbol
            : null;

    private static LocalDeclarationStatementSyntax? Declaration(SemanticModel model, InvocationExpressionSyntax syntax, CancellationToken token) =>
        Local(model, syntax, token) is { DeclaringSyntaxReferences: [var reference] }
        && reference.GetSyntax(token).FirstAncestorOrSelf<LocalDeclarationStatementSyntax>() is { Declaration.Variables.Count: 1 } declaration
            ? declaration
            : null;
}
