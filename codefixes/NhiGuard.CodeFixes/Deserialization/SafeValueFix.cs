using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using NhiGuard.Deserialization;

namespace NhiGuard.CodeFixes.Deserialization;

/// <summary>NHI2002 and NHI2004: the value of the enumeration that trusts the payload becomes the one that does not.</summary>
/// <remarks>Payloads that were accepted are refused or read differently, so each place is looked at: no fix-all.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class SafeValueFix : CodeFixProvider
{
    private static readonly ImmutableDictionary<string, (string Value, string Title)> s_safe = ImmutableDictionary<string, (string, string)>.Empty
        .Add("Newtonsoft.Json.TypeNameHandling", ("None", "Use TypeNameHandling.None (changes the format of the payload)"))
        .Add("System.Xml.DtdProcessing", ("Prohibit", "Refuse documents with a DTD"));

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(UnrestrictedTypeNames.Rule.Id, UnsafeXmlPayload.Rule.Id);

    /// <inheritdoc />
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span, getInnermostNodeForTie: true) is ExpressionSyntax value
            && model?.GetTypeInfo(value, context.CancellationToken).Type is { TypeKind: TypeKind.Enum } type
            && s_safe.TryGetValue(type.ToDisplayString(), out var safe))
        {
            var replacement = SyntaxFactory.ParseExpression($"global::{type.ToDisplayString()}.{safe.Value}")
                .WithAdditionalAnnotations(Simplifier.Annotation)
                .WithTriviaFrom(value);
            var changed = context.Document.WithSyntaxRoot(root.ReplaceNode(value, replacement));
            context.RegisterCodeFix(CodeAction.Create(safe.Title, _ => Task.FromResult(changed), equivalenceKey: safe.Title), context.Diagnostics);
        }
    }
}
