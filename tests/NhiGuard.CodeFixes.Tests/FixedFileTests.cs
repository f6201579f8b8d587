using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Text;
using NhiGuard.Cases;
using NhiGuard.CodeFixes.Secrets;
using NhiGuard.Secrets;
using NUnit.Framework;

namespace NhiGuard;

/// <summary>Fixes of files beside the code, applied as a person would: one, then look again.</summary>
[TestFixture]
public sealed class FixedFileTests
{
    private const int MostFixes = 50;

    private static IEnumerable<FileCase> Fixable => FileCase.All.Where(c => File.Exists(c.FixedFile));

    [TestCaseSource(nameof(Fixable))]
    public async Task Fixes_as_written(object source)
    {
        var @case = (FileCase)source;
        var (text, _, count) = await ApplyAsync(@case.PathInProject, @case.Text);
        Assert.That(count, Is.Positive, "fixes offered");
        Assert.That(text, Is.EqualTo(SecretExamples.Expand(File.ReadAllText(@case.FixedFile))));
    }

    [TestCaseSource(typeof(FileCase), nameof(FileCase.All))]
    public async Task What_stands_at_a_key_is_replaced_by_what_is_no_finding(object source)
    {
        var @case = (FileCase)source;
        var (text, titles, _) = await ApplyAsync(@case.PathInProject, @case.Text);
        var left = SecretInConfiguration.Check(@case.PathInProject, text, isListed: true)!;
        Assert.That(left.Findings.Select(f => f.Key), Is.All.Empty);
        Assert.That(left.BrokenAt, Is.EqualTo(SecretInConfiguration.Check(@case.PathInProject, @case.Text, isListed: true)!.BrokenAt));
        Assert.That(
            @case.Marks.Select(m => @case.Text.Substring(m.Span.Start, m.Span.Length)).Where(value => titles.Any(t => t.Contains(value, StringComparison.Ordinal))),
            Is.Empty,
            "values in titles");
    }

    [Test]
    public async Task Comments_trailing_commas_and_line_ends_stay()
    {
        const string Before = "{\r\n  // the team's\r\n\t\"OpenAI\": { \"ApiKey\": \"", After = "\", /* soon gone */ },\r\n}";
        var (text, titles, count) = await ApplyAsync("/project/appsettings.json", Before + SecretExamples.Create("openai-project-key", 5) + After);
        Assert.That(text, Is.EqualTo(Before + "<in-user-secrets>" + After));
        Assert.That(count, Is.EqualTo(1));
        Assert.That(titles, Is.EqualTo(new[] { "Replace by '<in-user-secrets>' (keep the value with: dotnet user-secrets set \"OpenAI:ApiKey\" …)" }));
    }

    [Test]
    public async Task An_item_of_a_list_is_kept_under_its_number()
    {
        var (_, titles, _) = await ApplyAsync("/project/appsettings.json", $$"""{ "Models": [ { "Name": "a" }, { "ApiKeys": [ "", "{{SecretExamples.Create("groq-api-key", 5)}}" ] } ] }""");
        Assert.That(titles.Single(), Does.Contain("\"Models:1:ApiKeys:1\""));
    }

    private static async Task<(string Text, IReadOnlyList<string> Titles, int Count)> ApplyAsync(string path, string text)
    {
        using var workspace = new AdhocWorkspace();
        var project = workspace.AddProject("Case", LanguageNames.CSharp);
        var document = project.AddAdditionalDocument(Path.GetFileName(path), SourceText.From(text), filePath: path);
        var titles = new List<string>();
        for (var count = 0; count < MostFixes; count++)
        {
            if (await NextAsync(document) is not { } action)
            {
                return ((await document.GetTextAsync()).ToString(), titles, count);
            }

            titles.Add(action.Title);
            var operations = await action.GetOperationsAsync(CancellationToken.None);
            document = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetAdditionalDocument(document.Id)!;
        }

        throw new InvalidOperationException($"{path} still offers fixes after {MostFixes} of them.");
    }

    private static async Task<CodeAction?> NextAsync(TextDocument document)
    {
        var text = await document.GetTextAsync();
        var surroundings = new Surroundings(Surroundings.DefaultReferences, PolicyPath: null, Properties: "");
        var program = CaseProject.Compile(surroundings, [("/project/Program.cs", "internal class Program;")]);
        var findings = await CaseRun.AnalyzeAsync(program, surroundings, policy: null, new CaseFile(document.FilePath!, text.ToString()));
        CodeAction? first = null;
        foreach (var finding in findings.OrderBy(f => f.Location.SourceSpan.Start))
        {
            await new SecretInConfigurationFix().RegisterCodeFixesAsync(new(document, finding, (action, _) => first ??= action, CancellationToken.None));
        }

        return first;
    }
}
