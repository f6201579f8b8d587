using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;
using Microsoft.CodeAnalysis.Text;
using NhiGuard.CodeFixes.Deserialization;

namespace NhiGuard.Cases;

/// <summary>A case in a workspace of its own, and its fixes applied as a person would: one, then look again.</summary>
internal sealed class FixedCase(Case @case)
{
    private const int MostFixes = 50;

    public static ImmutableArray<CodeFixProvider> Providers { get; } =
    [
        .. typeof(DangerousFormatterFix).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && typeof(CodeFixProvider).IsAssignableFrom(type))
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    /// <summary>The project after every fix that is offered, and how many were applied.</summary>
    public async Task<(Project Project, int Count)> ApplyAsync()
    {
        var project = Open();
        for (var count = 0; count < MostFixes; count++)
        {
            if (await NextAsync(project) is not { } action)
            {
                return (project, count);
            }

            var operations = await action.GetOperationsAsync(CancellationToken.None);
            project = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(project.Id)!;
            project = await CleanAsync(project);
        }

        throw new InvalidOperationException($"{@case} still offers fixes after {MostFixes} of them.");
    }

    public Project Open()
    {
        var workspace = new AdhocWorkspace();
        var compilation = CaseProject.Compile(@case.Surroundings, [($"/project/{@case.PathInProject}", @case.Text)]);
        var info = ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "Case", "Case", LanguageNames.CSharp,
            compilationOptions: compilation.Options, parseOptions: CaseProject.ParseOptions, metadataReferences: compilation.References);
        var project = workspace.AddProject(info);
        foreach (var tree in compilation.SyntaxTrees)
        {
            project = project.AddDocument(Path.GetFileName(tree.FilePath), tree.GetText(), filePath: tree.FilePath).Project;
        }

        foreach (var text in CaseProject.AdditionalTexts(@case.Surroundings))
        {
            project = project.AddAdditionalDocument(Path.GetFileName(text.Path), text.GetText()!, filePath: text.Path).Project;
        }

        return project;
    }

    /// <summary>What is found in the project's code, in order of place.</summary>
    public async Task<IReadOnlyList<Diagnostic>> FindAsync(Project project)
    {
        var policy = await Task.WhenAll(project.AdditionalDocuments.Select(d => d.GetTextAsync()));
        var compilation = (CSharpCompilation)(await project.GetCompilationAsync())!;
        var findings = await CaseRun.AnalyzeAsync(compilation, @case.Surroundings, policy.SingleOrDefault()?.ToString());
        return [.. findings.Where(f => f.Location.IsInSource).OrderBy(f => f.Location.SourceSpan.Start)];
    }

    private async Task<CodeAction?> NextAsync(Project project)
    {
        foreach (var finding in await FindAsync(project))
        {
            var document = project.GetDocument(finding.Location.SourceTree)!;
            var actions = new List<CodeAction>();
            foreach (var provider in Providers.Where(p => p.FixableDiagnosticIds.Contains(finding.Id)))
            {
                await provider.RegisterCodeFixesAsync(new(document, finding, (action, _) => actions.Add(action), CancellationToken.None));
            }

            if (actions.FirstOrDefault(a => a.Title.StartsWith(@case.FixTitle ?? "", StringComparison.Ordinal)) is { } chosen)
            {
                return chosen;
            }
        }

        return null;
    }

    // What an editor does after it applied an action.
    private static async Task<Project> CleanAsync(Project project)
    {
        foreach (var id in project.DocumentIds)
        {
            var document = await Cleanup.DocumentAsync(project.GetDocument(id)!);
            project = document.Project;
        }

        return project;
    }
}
