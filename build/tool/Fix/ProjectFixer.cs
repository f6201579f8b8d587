using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.MSBuild;

namespace NhiGuard.Tool.Fix;

/// <summary>A restored project with the analyzers it references; fixes are written back to its files.</summary>
internal sealed class ProjectFixer : IDisposable
{
    private const int MostFixes = 1_000;

    private readonly MSBuildWorkspace _workspace;
    private readonly ProjectId _project;
    private readonly ImmutableArray<DiagnosticAnalyzer> _analyzers;
    private readonly ILookup<string, CodeFixProvider> _providers;

    private ProjectFixer(MSBuildWorkspace workspace, Project project, ImmutableArray<string> ids)
    {
        var references = project.AnalyzerReferences.OfType<AnalyzerFileReference>()
            .Where(r => Path.GetFileName(r.FullPath).StartsWith("NhiGuard.", StringComparison.Ordinal))
            .ToList();
        _workspace = workspace;
        _project = project.Id;
        _analyzers = [.. references.SelectMany(r => r.GetAnalyzers(LanguageNames.CSharp))];
        _providers = references.SelectMany(r => r.GetAssembly().GetTypes())
            .Where(type => !type.IsAbstract && typeof(CodeFixProvider).IsAssignableFrom(type))
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!)
            .SelectMany(provider => provider.FixableDiagnosticIds.Select(id => (Id: id, Provider: provider)))
            .Where(pair => ids.IsEmpty || ids.Contains(pair.Id))
            .ToLookup(pair => pair.Id, pair => pair.Provider);
    }

    public static async Task<ProjectFixer> OpenAsync(string path, ImmutableArray<string> ids, CancellationToken cancellationToken)
    {
        var workspace = MSBuildWorkspace.Create();
        var project = await workspace.OpenProjectAsync(path, cancellationToken: cancellationToken);
        var fixer = new ProjectFixer(workspace, project, ids);
        return fixer._analyzers.IsEmpty
            ? throw new ToolException($"{path} references no NhiGuard analyzer; restore it first")
            : fixer;
    }

    /// <summary>Applies fixes until no finding offers one; a line for each.</summary>
    public async IAsyncEnumerable<string> ApplyAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var count = 0; count < MostFixes; count++)
        {
            if (await NextAsync(cancellationToken) is not var (finding, action))
            {
                yield break;
            }

            var at = finding.Location.GetLineSpan();
            var operations = await action.GetOperationsAsync(_workspace.CurrentSolution, new Progress<CodeAnalysisProgress>(), cancellationToken);
            var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
            if (!_workspace.TryApplyChanges(changed))
            {
                throw new ToolException($"The fix of {finding.Id} at {at} could not be written.");
            }

            yield return $"{finding.Id} {Path.GetFileName(at.Path)}:{at.StartLinePosition.Line + 1}  {action.Title}";
        }

        throw new ToolException($"Stopped after {MostFixes} fixes: one of them does not remove its finding.");
    }

    public void Dispose() => _workspace.Dispose();

    private async Task<(Diagnostic Finding, CodeAction Action)?> NextAsync(CancellationToken cancellationToken)
    {
        var project = _workspace.CurrentSolution.GetProject(_project)!;
        var compilation = (await project.GetCompilationAsync(cancellationToken))!;
        var findings = await compilation.WithAnalyzers(_analyzers, project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync(cancellationToken);
        foreach (var finding in findings.Where(f => f.Location.IsInSource).OrderBy(f => f.Location.SourceTree!.FilePath, StringComparer.Ordinal).ThenBy(f => f.Location.SourceSpan.Start))
        {
            var document = project.GetDocument(finding.Location.SourceTree)!;
            CodeAction? first = null;
            foreach (var provider in _providers[finding.Id])
            {
                var context = new CodeFixContext(document, finding, (action, _) => first ??= action, cancellationToken);
                await provider.RegisterCodeFixesAsync(context);
            }

            if (first is not null)
            {
                return (finding, first);
            }
        }

        return null;
    }
}
