using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace NhiGuard.CodeFixes.Deserialization;

/// <summary>A fix after which payloads are read differently: each place is looked at, and there is no fix-all.</summary>
public abstract class PlaceFix : CodeFixProvider
{
    /// <inheritdoc />
    public sealed override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc />
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var token = context.CancellationToken;
        var root = await context.Document.GetSyntaxRootAsync(token).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(token).ConfigureAwait(false);
        if (root?.FindNode(context.Span, getInnermostNodeForTie: true) is { } node && model is not null
            && Change(new(context.Document, root, model, node), token) is var (title, apply) && apply is not null)
        {
            context.RegisterCodeFix(CodeAction.Create(title, apply, equivalenceKey: title), context.Diagnostics);
        }
    }

    /// <summary>What to offer at a place: a title that says what happens to the format, and the change; no change where there is none to offer.</summary>
    /// <param name="place">The place of the finding.</param>
    /// <param name="token">Cancels.</param>
    protected abstract (string Title, Func<CancellationToken, Task<Document>>? Apply) Change(Place place, CancellationToken token);

    /// <summary>Where a finding lies.</summary>
    /// <param name="Document">The document.</param>
    /// <param name="Root">Its root.</param>
    /// <param name="Model">Its model.</param>
    /// <param name="Node">The node of the finding.</param>
    protected sealed record Place(Document Document, SyntaxNode Root, SemanticModel Model, SyntaxNode Node)
    {
        /// <summary>The document with one node replaced.</summary>
        public Task<Document> Replace(SyntaxNode old, SyntaxNode with) => Task.FromResult(Document.WithSyntaxRoot(Root.ReplaceNode(old, with)));
    }
}
