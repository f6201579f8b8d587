using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NhiGuard.Cases;
using NhiGuard.Secrets;
using NUnit.Framework;

namespace NhiGuard;

/// <summary>Files beside the code, with marks: the compiler's squiggle lies at the exact value.</summary>
[TestFixture]
public sealed class FileFaceTests
{
    [TestCaseSource(typeof(FileCase), nameof(FileCase.All))]
    public async Task Finds_what_is_marked_and_nothing_else(object source)
    {
        var @case = (FileCase)source;
        var findings = await FindAsync(@case.PathInProject, @case.Text);
        var lines = SourceText.From(@case.Text).Lines;

        Assert.That(
            findings.Select(f => Show(new(f.Id, f.Location.SourceSpan), lines)),
            Is.EquivalentTo(@case.Marks.Select(m => Show(m, lines))));
        Assert.That(findings.Select(f => f.Location.GetLineSpan().Path), Is.All.EqualTo(@case.PathInProject));
    }

    [Test]
    public async Task A_known_format_is_a_warning_and_a_guess_a_suggestion()
    {
        var text = SecretExamples.Expand("OPENAI_API_KEY={{secret:openai-project-key}}\nDB_PASSWORD=Tr0ub4dor&3x\n");
        var findings = await FindAsync("/project/.env", text);
        Assert.That(findings.Select(f => (f.Id, f.Severity)), Is.EqualTo(new[] { ("NHI1004", DiagnosticSeverity.Warning), ("NHI1004", DiagnosticSeverity.Info) }));
    }

    [Test]
    public async Task The_message_names_the_key_and_never_a_character_of_the_value()
    {
        var key = SecretExamples.Create("openai-project-key", 7);
        var findings = await FindAsync("/project/appsettings.json", $$"""{ "OpenAI": { "ApiKey": "{{key}}" }, "{{key}}": { "a": "{{key}}" } }""");

        var messages = findings.Select(f => f.GetMessage()).ToList();
        Assert.That(messages[0], Does.StartWith($"OpenAI project key ({key.Length} characters) stands in this file under 'OpenAI:ApiKey'"));
        Assert.That(messages[0], Does.Contain("dotnet user-secrets set \"OpenAI:ApiKey\""));
        Assert.That(messages, Has.Count.EqualTo(3).And.All.Not.Contains(key[..12]));
    }

    [Test]
    public async Task A_value_with_escapes_is_found_as_a_whole()
    {
        var value = "Endpoint=sb://shop/;" + SecretExamples.Create("azure-shared-access-key", 1).Replace("=", "\\u003D");
        var text = $$"""{ "ConnectionStrings": { "Bus": "{{value}}" } }""";
        var findings = await FindAsync("/project/appsettings.json", text);
        Assert.That(findings.Select(f => f.Location.SourceSpan), Is.EqualTo(new[] { new TextSpan(text.IndexOf(value, StringComparison.Ordinal), value.Length) }));
        Assert.That(findings[0].GetMessage(), Does.StartWith("Azure shared access key"));
    }

    [TestCase("appsettings.json", "{ \"a\": \"")]
    [TestCase("appsettings.json", "{ \"a\": [1, 2 }")]
    [TestCase("appsettings.json", "MZ\u0090\0\u0003\0")]
    [TestCase("web.config", "<configuration><a></configuration>")]
    [TestCase("web.config", "<configuration><a b=\"")]
    [TestCase("web.config", "<!-- ")]
    [TestCase("compose.yaml", "a: \"b\nc: d\n")]
    [TestCase(".env", "A=\0\uD800")]
    public async Task A_file_that_cannot_be_read_is_reported_once_and_searched_all_the_same(string name, string text)
    {
        var findings = await FindAsync("/project/" + name, text + "\n" + SecretExamples.Create("anthropic-api-key", 3));
        Assert.That(findings.Select(f => f.Severity), Is.EquivalentTo(new[] { DiagnosticSeverity.Info, DiagnosticSeverity.Warning }));
    }

    // Each is read in a fraction of a second in linear time, and in hours in quadratic time.
    [TestCaseSource(nameof(Hostile))]
    public async Task Megabytes_of_anything_are_read(string name, string piece)
    {
        var text = new StringBuilder().Insert(0, piece, 2_000_000 / piece.Length).ToString();
        Assert.That(await FindAsync("/project/" + name, text), Has.All.Property("Id").EqualTo("NHI1004"));
    }

    // Ten megabytes, thousands of lines and levels: values behind them are found, and each file is reported at most once.
    [TestCaseSource(nameof(Large))]
    public async Task What_stands_behind_a_mass_of_anything_is_found(string name, string mass)
    {
        var findings = await FindAsync("/project/" + name, mass + "\n" + SecretExamples.Create("anthropic-api-key", 3));
        Assert.That(findings.Count(f => f.Severity == DiagnosticSeverity.Warning), Is.EqualTo(1));
        Assert.That(findings.Count(f => f.Severity == DiagnosticSeverity.Info), Is.AtMost(1));
    }

    // What the compiler makes of bytes that are no text: it reads them in another encoding, and never fails.
    [TestCase("appsettings.json")]
    [TestCase("web.config")]
    [TestCase("compose.yaml")]
    [TestCase(".env")]
    public async Task Bytes_that_are_no_text_are_searched_all_the_same(string name)
    {
        byte[] bytes = [.. Enumerable.Range(0, 256).Select(i => (byte)i), 0xC3, 0x28, 0xED, 0xA0, 0x80, 0xFF, 0xFE];
        using var stream = new MemoryStream([.. bytes, (byte)'\n', .. Encoding.ASCII.GetBytes(SecretExamples.Create("anthropic-api-key", 3))]);
        var findings = await FindAsync("/project/" + name, SourceText.From(stream).ToString());
        Assert.That(findings.Select(f => f.Severity), Is.EquivalentTo(new[] { DiagnosticSeverity.Info, DiagnosticSeverity.Warning }));
    }

    private static IEnumerable<TestCaseData> Large
    {
        get
        {
            foreach (var name in new[] { "appsettings.json", "web.config", "compose.yaml", ".env" })
            {
                yield return Case(name, "ten megabytes of letters", new string('a', 10_000_000));
                yield return Case(name, "ten megabytes of lines", string.Concat(Enumerable.Repeat("key: value of a line\n", 500_000)));
                yield return Case(name, "5,000 lines", string.Concat(Enumerable.Range(0, 5_000).Select(i => $"name{i}=\"value {i}\"\n")));
            }

            yield return Case("appsettings.json", "50,000 levels", string.Concat(Enumerable.Repeat("{ \"a\": [ ", 50_000)));
            yield return Case("web.config", "50,000 levels", string.Concat(Enumerable.Repeat("<a b='c'>", 50_000)));
            yield return Case("compose.yaml", "2,000 levels", string.Concat(Enumerable.Range(0, 2_000).Select(i => new string(' ', i) + "a:\n")));

            static TestCaseData Case(string name, string what, string mass) => new TestCaseData(name, mass).SetArgDisplayNames(name, what);
        }
    }

    private static IEnumerable<object[]> Hostile =>
        from name in new[] { "appsettings.json", "web.config", "compose.yaml", ".env" }
        from piece in new[]
        {
            "{", "[", "\"", "\"a\":{", "\"password\":", "\\", "/*", "<a>", "<a b=\"", "<!--", "</a>", "- ", "a:\n ", "'", "\"\n", "password=", "\uD800", "\0",
            "a: |\n", "%2", "A", "QUJD", "&amp;", "&", "\n\n", "k: 'x\n", "a=b;Password=c;", "://a:b", "- name: x\n  value: y\n",
        }
        select new object[] { name, piece };

    private static string Show(Mark mark, TextLineCollection lines)
    {
        var (from, to) = (lines.GetLinePosition(mark.Span.Start), lines.GetLinePosition(mark.Span.End));
        return $"{mark.Id} ({from.Line + 1},{from.Character + 1})-({to.Line + 1},{to.Character + 1})";
    }

    private static async Task<IReadOnlyList<Diagnostic>> FindAsync(string path, string text)
    {
        var surroundings = new Surroundings(Surroundings.DefaultReferences, PolicyPath: null, Properties: "");
        var program = CaseProject.Compile(surroundings, [("/project/Program.cs", "internal class Program;")]);
        var findings = await CaseRun.AnalyzeAsync(program, surroundings, policy: null, new CaseFile(path, text));
        return [.. findings.OrderBy(f => f.Location.SourceSpan.Start)];
    }
}
