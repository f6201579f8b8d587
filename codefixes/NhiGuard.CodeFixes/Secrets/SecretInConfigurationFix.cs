using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using NhiGuard.Secrets;

namespace NhiGuard.CodeFixes.Secrets;

/// <summary>NHI1004: a placeholder in the place of the value; the title says how to keep it, for an editor runs no command.</summary>
/// <remarks>Every value has to be kept first, so there is no fix-all: <c>dotnet build -p:NhiGuardFix=true</c> keeps and replaces them all.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp, DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)])]
public sealed class SecretInConfigurationFix : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(SecretInConfiguration.Rule.Id);

    /// <inheritdoc />
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.TextDocument;
        var text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        if (SecretInConfiguration.Check(document.FilePath ?? document.Name, text.ToString(), isListed: true)?.Fix(guesses: true) is not { } fix
            || fix.Edits.FirstOrDefault(e => e.Finding.Start == context.Span.Start && e.Finding.Length == context.Span.Length) is not { } edit)
        {
            return;
        }

        // One value may hold several secrets: all of it is kept under one key, and so all of it is replaced.
        var edits = fix.Edits.Where(e => e.Finding.Key == edit.Finding.Key && e.Value == edit.Value)
            .Select(e => new TextChange(new(e.Finding.Start, e.Finding.Length), e.Placeholder))
            .ToList();
        var title = $"Replace by {(edit.Placeholder.Length == 0 ? "nothing" : $"'{edit.Placeholder}'")} (keep the value with: dotnet user-secrets set \"{edit.Key}\" …)";
        context.RegisterCodeFix(
            CodeAction.Create(
                title,
                _ => Task.FromResult(document.Project.Solution.WithAdditionalDocumentText(document.Id, text.WithChanges(edits))),
                equivalenceKey: title),
            context.Diagnostics);
    }
}
