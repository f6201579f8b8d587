using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NhiGuard.House.Checks;

namespace NhiGuard.House;

/// <summary>Step one of CONTRIBUTING: what is written compiles, and the checks say what is still to be written.</summary>
[TestFixture]
public sealed class NewRuleTests
{
    private const string Id = "NHI3998";
    private const string Name = "ScaffoldedForThisTest";

    private ScratchCheckout _scratch = null!;

    [SetUp]
    public void Copy_the_rules() => _scratch = new("analyzers/NhiGuard.Rules");

    [TearDown]
    public void Tear_down() => _scratch.Dispose();

    [Test]
    public async Task Fails_the_checks_which_say_what_to_write()
    {
        var (exitCode, output) = await _scratch.ToolAsync("new-rule", Id, Name);
        Assert.That(exitCode, Is.Zero, output);

        var folder = _scratch.Checkout.RuleFolders().Single(f => f.Id == Id);
        var rule = new RuleInHouse(_scratch.Checkout, folder, CompiledCard(folder));
        var said = RuleCheck.All.Select(check => (check.Name, Said: check.Of(rule).ToList())).Where(c => c.Said.Count > 0).ToDictionary(c => c.Name, c => c.Said);

        Assert.That(said.Keys, Is.EquivalentTo(new[] { "card", "cases", "written", "seen" }));
        Assert.That(said["card"], Has.Some.Contains("no entry of OWASP Agentic 2026; expected ^ASI"));
        Assert.That(said["cases"], Has.Some.Contains($"no loud case for Compile: write a .cs file with {{|{Id}:…|}} around")
            .And.Some.Contains("no silent case for Compile")
            .And.Some.Contains("no loud case for Run: write a .run.yaml file")
            .And.Some.Contains("no silent case for Run"));
        Assert.That(said["seen"], Has.One.Contains($"write analyzers/NhiGuard.Analyzers/Tools/{Name}Analyzer.cs"));
        Assert.That(said["written"], Has.Some.Contains($"{Id}_{Name}.cs").And.Some.Contains("what an attacker gains")
            .And.Some.Contains("a small program that does the bad thing").And.Some.Contains("a call that the guard stops"));
        Assert.That(said.Values.SelectMany(s => s), Has.All.Contains(Id));
    }

    [TestCase("NHI3002", "Another", "NHI3002_ToolNotGranted exists already; choose another id")]
    [TestCase("NHI3998", "ToolNotGranted", "NHI3002_ToolNotGranted exists already; choose another name")]
    [TestCase("NHI3999", "WasHereBefore", "NHI3999 is retired; an id is never given twice")]
    [TestCase("NHI7001", "BeyondTheBlocks", "NHI7001 lies in no block of analyzers/NhiGuard.Rules/IdBlocks.txt")]
    [TestCase("NHI42", "TooShort", "'NHI42' is no rule id; expected NHI and four digits, such as NHI3003")]
    [TestCase("NHI3998", "not-pascal", "'not-pascal' is no rule name; expected the bad thing in PascalCase, such as DynamicToolInvocation")]
    public async Task Refuses(string id, string name, string why)
    {
        const string blocks = "analyzers/NhiGuard.Rules/IdBlocks.txt";
        _scratch.Write(blocks, _scratch.Read(blocks) + "NHI3999 WasHereBefore\n");
        var before = RepositoryFiles.All(_scratch.Checkout).ToList();

        var (exitCode, output) = await _scratch.ToolAsync("new-rule", id, name);

        Assert.That(exitCode, Is.EqualTo(1));
        Assert.That(output.Trim(), Is.EqualTo($"new-rule: {why}"));
        Assert.That(RepositoryFiles.All(_scratch.Checkout), Is.EqualTo(before));
    }

    [TestCase]
    [TestCase("new-rule")]
    [TestCase("new-rule", "NHI3998")]
    [TestCase("verify", "everything")]
    [TestCase("no-such-verb")]
    public async Task Usage_is_shown(params string[] arguments)
    {
        var (exitCode, output) = await _scratch.ToolAsync(arguments);
        Assert.That(exitCode, Is.EqualTo(2));
        Assert.That(output, Does.StartWith("usage:").And.Contain("new-rule ID Name"));
    }

    private static Rule CompiledCard(RuleFolder folder)
    {
        const string usings = "global using System; global using System.Collections.Generic; global using System.Linq;";
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "NhiGuard.Rules.dll" or "netstandard.dll"))
            .Select(path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create(
            "Scaffolded",
            [CSharpSyntaxTree.ParseText(usings), CSharpSyntaxTree.ParseText(File.ReadAllText(folder.Source))],
            references,
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, generalDiagnosticOption: ReportDiagnostic.Error));
        using var assembly = new MemoryStream();
        var result = compilation.Emit(assembly);
        Assert.That(result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error), Is.Empty, "the scaffold compiles");
        return Card.In(Assembly.Load(assembly.ToArray())).Single().Rule;
    }
}
