using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using NhiGuard.Cases;
using NUnit.Framework;

namespace NhiGuard;

/// <summary>A fix that may be applied everywhere at once gives what a person gets who applies it place by place.</summary>
[TestFixture]
public sealed class FixAllTests
{
    private static readonly IReadOnlyDictionary<string, Rule> s_rules = typeof(Rule).Assembly.GetTypes()
        .Select(type => type.GetProperty("Rule", BindingFlags.Public | BindingFlags.Static)?.GetValue(null) as Rule)
        .OfType<Rule>()
        .ToDictionary(rule => rule.Id);

    private static IEnumerable<object> Providers => FixedCase.Providers;

    private static IEnumerable<TestCaseData> FixedEverywhere =>
        from @case in FixerFaceTests.Fixable.Cast<Case>()
        where s_rules[@case.Marks[0].Id].Fix == FixSafety.Everywhere
        from scope in new[] { FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution }
        select new TestCaseData(@case, scope);

    [TestCaseSource(nameof(Providers))]
    public void Is_offered_as_the_card_says(object source)
    {
        var provider = (CodeFixProvider)source;
        var everywhere = provider.FixableDiagnosticIds.All(id => s_rules[id].Fix == FixSafety.Everywhere);
        Assert.That(provider.GetFixAllProvider(), everywhere ? Is.Not.Null : Is.Null);
    }

    [TestCaseSource(nameof(FixedEverywhere))]
    public async Task Equals_one_place_after_the_other(object source, FixAllScope scope)
    {
        var @case = new FixedCase((Case)source);
        var (oneByOne, _) = await @case.ApplyAsync();
        var atOnce = await ApplyToAllAsync(@case, ((Case)source).Marks[0].Id, scope);

        Assert.That(await FixerFaceTests.TextAsync(atOnce), Is.EqualTo(await FixerFaceTests.TextAsync(oneByOne)));
    }

    private static async Task<Project> ApplyToAllAsync(FixedCase @case, string id, FixAllScope scope)
    {
        var project = @case.Open();
        var document = project.Documents.First();
        var provider = FixedCase.Providers.First(p => p.FixableDiagnosticIds.Contains(id));
        var key = await KeyAsync(@case, document, provider, id);
        var context = new FixAllContext(document, provider, scope, key, [id], new Findings(@case), CancellationToken.None);
        var action = await provider.GetFixAllProvider()!.GetFixAsync(context);
        var operations = await action!.GetOperationsAsync(CancellationToken.None);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(project.Id)!;
    }

    // An editor, and dotnet format, begin with one fix and ask for all that have its key.
    private static async Task<string> KeyAsync(FixedCase @case, Document document, CodeFixProvider provider, string id)
    {
        var keys = new List<string>();
        foreach (var finding in (await @case.FindAsync(document.Project)).Where(f => f.Id == id))
        {
            await provider.RegisterCodeFixesAsync(new(document, finding, (action, _) => keys.Add(action.EquivalenceKey!), CancellationToken.None));
        }

        Assert.That(keys.Distinct(), Has.One.Items, "one key, or fix-all misses places");
        return keys[0];
    }

    private sealed class Findings(FixedCase @case) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return (await @case.FindAsync(document.Project)).Where(f => f.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await @case.FindAsync(project);
    }
}
