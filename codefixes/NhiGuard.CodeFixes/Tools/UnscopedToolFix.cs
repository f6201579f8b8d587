using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using NhiGuard.Analyzers;
using NhiGuard.Analyzers.Tools;
using NhiGuard.Tools;

namespace NhiGuard.CodeFixes.Tools;

/// <summary>NHI3001: an entry in the policy, or a scope at the method.</summary>
/// <remarks>Nobody rubber-stamps access: no fix-all. The entry comes first because it opens nothing that was closed.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UnscopedToolFix : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(UnscopedTool.Rule.Id);

    /// <inheritdoc />
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var token = context.CancellationToken;
        var project = context.Document.Project;
        if (PolicyFile.Find(project.AnalyzerOptions, token) is not { Policy: { } policy } file
            || await ToolAtAsync(context.Document, context.Span, token).ConfigureAwait(false) is not { } tool
            || tool.Use(policy) is not { } use)
        {
            return;
        }

        if (project.AdditionalDocuments.FirstOrDefault(d => d.FilePath == file.File.Path) is { } document
            && PolicyEntry.Add(file.Text, policy, in use) is { } changed)
        {
            var title = $"Give '{use.Tool}' a scope of its own in {Path.GetFileName(file.File.Path)}, and ask a person before each call";
            Register(context, title, _ => Task.FromResult(project.Solution.WithAdditionalDocumentText(document.Id, changed)));
        }

        var compilation = await project.GetCompilationAsync(token).ConfigureAwait(false);
        if (ScopeAttribute.PlaceFor(tool, compilation!) is { } place)
        {
            foreach (var scope in ScopeAttribute.Choices(tool, policy))
            {
                Register(context, $"Declare that '{tool.Method!.Name}' needs '{scope}'", t => ScopeAttribute.AddAsync(project, place, scope, t));
            }
        }
    }

    private static void Register(CodeFixContext context, string title, Func<CancellationToken, Task<Solution>> change) =>
        context.RegisterCodeFix(CodeAction.Create(title, change, equivalenceKey: title), context.Diagnostics);

    private static async Task<SeenTool?> ToolAtAsync(Document document, TextSpan span, CancellationToken token)
    {
        var root = await document.GetSyntaxRootAsync(token).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(token).ConfigureAwait(false);
        if (root is null || model is null)
        {
            return null;
        }

        var types = WellKnownTypes.Find(model.Compilation);
        var node = root.FindNode(span, getInnermostNodeForTie: true);
        return node.AncestorsAndSelf().OfType<InvocationExpressionSyntax>()
            .Select(call => model.GetOperation(call, token) is IInvocationOperation operation ? CreatedTool.TryRead(operation, types) : null)
            .FirstOrDefault(tool => tool?.Location.SourceSpan == span)
            ?? (model.GetDeclaredSymbol(node, token) is { } symbol ? DeclaredTool.TryRead(symbol, types) : null);
    }
}
