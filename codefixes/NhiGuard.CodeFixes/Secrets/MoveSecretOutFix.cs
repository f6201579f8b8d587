using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using NhiGuard.Secrets;

namespace NhiGuard.CodeFixes.Secrets;

/// <summary>NHI1001, NHI1002 and NHI1003: the credential leaves the code, and what is read in its place has a name.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class MoveSecretOutFix : CodeFixProvider
{
    // One key for all targets: what is right is decided place by place, also when everything is fixed at once.
    private const string EquivalenceKey = "MoveSecretOut";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => 
        ImmutableArray.Create(HardcodedSecret.Rule.Id, HardcodedCredential.Rule.Id, HardcodedCryptoKey.Rule.Id);

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => new Everywhere();

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var secrets = await DocumentSecrets.ReadAsync(context.Document, context.Diagnostics, context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (secrets.Find(diagnostic) is { } secret)
            {
                var action = CodeAction.Create(secret.Title, t => secrets.MoveAsync([secret], t), EquivalenceKey);
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }

    private sealed class Everywhere : DocumentBasedFixAllProvider
    {
        protected override async Task<Document?> FixAllAsync(
            FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics)
        {
            var token = fixAllContext.CancellationToken;
            var secrets = await DocumentSecrets.ReadAsync(document, diagnostics, token).ConfigureAwait(false);
            var found = diagnostics.Select(secrets.Find).OfType<NamedSecret>().ToList();
            return await secrets.MoveAsync(found, token).ConfigureAwait(false);
        }
    }
}
