using Microsoft.CodeAnalysis;
using NhiGuard.Cases;
using NhiGuard.Secrets;
using NUnit.Framework;

namespace NhiGuard;

/// <summary>Policy files with marks: the compiler's squiggle lies where the reader's error lies.</summary>
[TestFixture]
public sealed class PolicyFaceTests
{
    private static readonly string s_folder = Path.Combine(Repository.RulesFolder, "Guard", "NHI0002_PolicyInvalid", "cases");

    private static IEnumerable<TestCaseData> Policies =>
        from path in Directory.EnumerateFiles(s_folder, "*.yaml")
        where !path.EndsWith(".run.yaml", StringComparison.Ordinal)
        select new TestCaseData(path).SetArgDisplayNames(Path.GetFileNameWithoutExtension(path));

    [TestCaseSource(nameof(Policies))]
    public async Task Finds_what_is_marked_and_nothing_else(string path)
    {
        var (text, marks) = Markup.Parse(SecretExamples.Expand(await File.ReadAllTextAsync(path)));
        var findings = await FindAsync(path, text);
        Assert.That(
            findings.Select(f => new Mark(f.Id, f.Location.SourceSpan)),
            Is.EquivalentTo(marks));
        Assert.That(findings.Select(f => f.Location.GetLineSpan().Path), Is.All.EqualTo(CaseProject.PolicyPath));
    }

    [Test]
    public async Task A_policy_of_ten_megabytes_or_of_fifty_thousand_levels_is_a_finding()
    {
        foreach (var text in new[] { new string('#', 10_000_000), new string('[', 50_000), "a: &x [1]\nb: *x\n" })
        {
            var findings = await FindAsync(s_folder, text);
            Assert.That(findings.Select(f => f.Id), Is.Not.Empty.And.All.EqualTo("NHI0002"));
        }
    }

    [TestCase("ai", DiagnosticSeverity.Info)]
    [TestCase("guard", DiagnosticSeverity.Warning)]
    public async Task A_missing_policy_is_a_warning_where_the_guard_would_refuse_to_start(string references, DiagnosticSeverity severity)
    {
        var surroundings = new Surroundings(references, PolicyPath: null, Properties: "");
        var program = CaseProject.Compile(surroundings, [("/project/Program.cs", "Console.WriteLine();")]);
        var findings = await CaseRun.AnalyzeAsync(program, surroundings);
        Assert.That(findings.Select(f => (f.Id, f.Severity)), Is.EqualTo(new[] { ("NHI0001", severity) }));
        Assert.That(findings[0].GetMessage(), Does.Contain("Microsoft.Extensions.AI").And.Contain("dotnet build -p:NhiGuardInit=true"));
    }

    private static async Task<IReadOnlyList<Diagnostic>> FindAsync(string path, string text)
    {
        var surroundings = new Surroundings(Surroundings.DefaultReferences, path, Properties: "");
        return await CaseRun.AnalyzeAsync(CaseProject.Compile(surroundings, []), surroundings, text);
    }
}
