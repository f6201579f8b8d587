using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using NhiGuard.Secrets;

namespace NhiGuard.CodeFixes.Identity;

/// <summary>NHI1009: the child gets the short list of variables that most programs need, and no credential.</summary>
/// <remarks>A program that needs more has to be given it by name, so each place is looked at: no fix-all.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class InheritedEnvironmentFix : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(InheritedEnvironment.Rule.Id);

    /// <inheritdoc />
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null)
        {
            return;
        }

        var creation = root.FindNode(context.Span, getInnermostNodeForTie: true).FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>();
        var type = creation is null ? null : model.GetTypeInfo(creation, context.CancellationToken).Type;
        if (type?.Name == "StdioClientTransportOptions")
        {
            Register(context, "Start the server without the environment of this process", editor => ServerEnvironment.Narrow(editor, creation!, type));
        }
        else if (type?.Name == "ProcessStartInfo" && ProcessEnvironment.Declaration(creation!) is { } declaration)
        {
            Register(context, "Start the process without the environment of this one", editor => ProcessEnvironment.Clear(editor, declaration));
        }
    }

    private static void Register(CodeFixContext context, string title, Action<DocumentEditor> change) => context.RegisterCodeFix(
        CodeAction.Create(
            title,
            async token =>
            {
                var editor = await DocumentEditor.CreateAsync(context.Document, token).ConfigureAwait(false);
                change(editor);
                return editor.GetChangedDocument();
            },
            equivalenceKey: title),
        context.Diagnostics);
}
