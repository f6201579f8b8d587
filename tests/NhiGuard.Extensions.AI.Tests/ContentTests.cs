using System.Text;
using Microsoft.Extensions.AI;
using NhiGuard.Secrets;

namespace NhiGuard.Tests;

public sealed class ContentTests
{
    private const string Cleaned = "key [redacted:NHI1001 GitHub personal access token]";
    private static readonly string _text = "key " + SecretExamples.Create("github-personal-token", 6);

    [TestCaseSource(nameof(Contents))]
    public async Task ContentIsCleanedAndKeepsItsShape(object output, Func<object, string?> read) =>
        Assert.That(read((await RunAsync(output))!), Is.EqualTo(Cleaned));

    [TestCaseSource(nameof(Silent))]
    public async Task ContentWithoutASecretIsTheSameInstance(object output) => Assert.That(await RunAsync(output), Is.SameAs(output));

    [Test]
    public async Task LazyContentsAreReadOnce()
    {
        var read = 0;
        IEnumerable<AIContent> Lazy()
        {
            read++;
            yield return new TextContent(_text);
        }

        var result = (IEnumerable<AIContent>)(await RunAsync(Lazy()))!;
        Assert.That((((TextContent)result.Single()).Text, read), Is.EqualTo((Cleaned, 1)));
    }

    [Test]
    public async Task ResultOfTheFrameworksOwnMarshallingIsCleaned()
    {
        using var guard = Guards.Create();
        var function = AIFunctionFactory.Create(static () => new Page("Runbook", _text), "search_docs");
        var result = await guard.Guard(function, Guards.Agent).InvokeAsync([]);
        Assert.That(result!.ToString(), Does.Contain(Cleaned).And.Contain("Runbook"));
    }

    private static async Task<object?> RunAsync(object output)
    {
        using var guard = Guards.Create();
        return await guard.Guard(new Tool("search_docs", _ => output).Function, Guards.Agent).InvokeAsync(new() { ["text"] = "a" });
    }

    private static IEnumerable<TestCaseData> Contents()
    {
        yield return Content("text", new TextContent(_text), static c => ((TextContent)c).Text);
        yield return Content("reasoning", new TextReasoningContent(_text), static c => ((TextReasoningContent)c).Text);
        yield return Content("error", new ErrorContent("no") { Details = _text }, static c => ((ErrorContent)c).Details);
        yield return Content("result", new FunctionResultContent("1", _text), static c => (string?)((FunctionResultContent)c).Result);
        yield return Content("data", new DataContent(Encoding.UTF8.GetBytes(_text), "text/plain"), static c => Encoding.UTF8.GetString(((DataContent)c).Data.Span));
        yield return Content("list", new List<AIContent> { new TextContent("a"), new TextContent(_text) }, static c => ((TextContent)((IList<AIContent>)c)[1]).Text);
    }

    private static IEnumerable<TestCaseData> Silent()
    {
        yield return Content("text", new TextContent("Within 30 days."));
        yield return Content("image", new DataContent(new byte[] { 1, 2, 3 }, "image/png"));
        yield return Content("list", new List<AIContent> { new TextContent("a"), new TextContent("b") });
        yield return Content("array", new AIContent[] { new TextContent("a") });
        yield return Content("address", new UriContent("https://contoso.com/returns", "text/html"));
    }

    private static TestCaseData Content(string name, object output, Func<object, string?>? read = null) =>
        (read is null ? new TestCaseData(output) : new TestCaseData(output, read)).SetArgDisplayNames(name);

    private sealed record Page(string Title, string Text);
}
