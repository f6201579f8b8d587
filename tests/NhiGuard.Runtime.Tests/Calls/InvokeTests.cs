using System.Text.Json;
using System.Text.Json.Nodes;
using NhiGuard.Secrets;

namespace NhiGuard.Tests;

public sealed class InvokeTests
{
    [Test]
    public async Task DeniedCallDoesNotRunAndTellsTheModelWhatItMayDo()
    {
        await using var guard = TestGuard.Create();
        var tool = new FakeTool();
        var result = (JsonElement)(await guard.InvokeAsync(TestGuard.Call("export_customers"), tool))!;
        Assert.Multiple(() =>
        {
            Assert.That(tool.Ran, Is.False);
            Assert.That(result.GetProperty("status").GetString(), Is.EqualTo("denied"));
            Assert.That(result.GetProperty("rule").GetString(), Is.EqualTo("NHI3002"));
            Assert.That(result.GetProperty("reason").GetString(), Is.EqualTo(Reasons.ToolNotGranted));
            Assert.That(result.GetProperty("message").GetString(), Is.Not.Empty);
            Assert.That(result.GetProperty("allowedTools").EnumerateArray().Select(static t => t.GetString()),
                Is.EqualTo(new[] { "search_docs", "send_mail", "create_ticket" }));
        });
    }

    [Test]
    public async Task ObservedCallRunsAndItsResultStays()
    {
        var log = new LogLines();
        await using var guard = TestGuard.Create(TestGuard.Observing(), log: log);
        var secret = SecretExamples.Create("github-personal-token", 7);
        var tool = new FakeTool(secret);
        var result = await guard.InvokeAsync(TestGuard.Call("export_customers", ("to", secret)), tool);
        Assert.Multiple(() =>
        {
            Assert.That(result, Is.SameAs(secret));
            Assert.That(tool.Arguments!["to"], Is.SameAs(secret));
            Assert.That(log.All, Has.One.Contains("NHI3002 would deny"));
            Assert.That(log.All, Has.One.Contains("NHI1001 redact").And.Contains("carried out: False"));
            Assert.That(log.All, Has.None.Contains(secret));
        });
    }

    [Test]
    public async Task OneEnforcedAgentAmongObservedOnes()
    {
        await using var guard = TestGuard.Create(TestGuard.Observing().Replace("support-bot: {", "support-bot: { mode: enforce,"));
        var mine = new FakeTool();
        var other = new FakeTool();
        await guard.InvokeAsync(new ToolCall(TestGuard.Agent, "export_customers"), mine);
        await guard.InvokeAsync(new ToolCall("other-bot", "export_customers"), other);
        Assert.That((mine.Ran, other.Ran), Is.EqualTo((false, true)));
    }

    [TestCaseSource(nameof(Shapes))]
    public async Task ResultKeepsItsShape(object output, Func<object, string?> read)
    {
        await using var guard = TestGuard.Create();
        var result = await guard.InvokeAsync(TestGuard.Call("search_docs"), new FakeTool(output));
        Assert.That(read(result!), Is.EqualTo("key [redacted:NHI1001 GitHub personal access token]"));
    }

    [Test]
    public async Task ResultWithoutASecretIsTheSameInstance()
    {
        await using var guard = TestGuard.Create();
        var poco = new Page("returns");
        Assert.That(await guard.InvokeAsync(TestGuard.Call("search_docs"), new FakeTool(poco)), Is.SameAs(poco));
    }

    [Test]
    public async Task ResultThatCannotBeSearchedIsWithheldWhereEnforced()
    {
        var unreadable = new Unreadable();
        await using var enforcing = TestGuard.Create();
        await using var observing = TestGuard.Create(TestGuard.Observing());
        var tool = new FakeTool(unreadable);
        await enforcing.InvokeAsync(TestGuard.Call("search_docs"), tool);
        Assert.Multiple(async () =>
        {
            Assert.That(tool.Denial!.Reason, Is.EqualTo(Reasons.GuardFault));
            Assert.That(await observing.InvokeAsync(TestGuard.Call("search_docs"), new FakeTool(unreadable)), Is.SameAs(unreadable));
        });
    }

    [Test]
    public async Task ExceptionsOfTheToolPassThroughUnchanged()
    {
        await using var guard = TestGuard.Create();
        var error = new InvalidOperationException("the tool's own");
        var thrown = Assert.ThrowsAsync<InvalidOperationException>(async () =>
            await guard.InvokeAsync(TestGuard.Call("search_docs"), new FakeTool(body: _ => throw error)));
        Assert.That(thrown, Is.SameAs(error));
    }

    [Test]
    public async Task CancellationReachesTheTool()
    {
        await using var guard = TestGuard.Create();
        using var cancel = new CancellationTokenSource();
        var started = new TaskCompletionSource();
        var running = guard.InvokeAsync(
            TestGuard.Call("search_docs"),
            new FakeTool(body: async token =>
            {
                started.SetResult();
                await Task.Delay(Timeout.Infinite, token);
            }),
            cancel.Token).AsTask();
        await started.Task;
        await cancel.CancelAsync();
        Assert.ThrowsAsync<TaskCanceledException>(() => running);
    }

    [Test]
    public async Task CallThatPassesTwoSeamsIsJudgedOnce()
    {
        var log = new LogLines();
        await using var guard = TestGuard.Create(log: log);
        var call = TestGuard.Call("search_docs", ("query", "returns"));
        await guard.InvokeAsync(call, new FakeTool(body: async _ => await guard.InvokeAsync(call, new FakeTool())));
        Assert.That(log.All.Count(static line => line.StartsWith("Allowed", StringComparison.Ordinal)), Is.EqualTo(1));
    }

    [Test]
    public async Task ToolThatCallsAToolIsJudgedForBoth()
    {
        await using var guard = TestGuard.Create();
        var inner = new FakeTool();
        await guard.InvokeAsync(
            TestGuard.Call("search_docs", ("query", "returns")),
            new FakeTool(body: async _ => await guard.InvokeAsync(TestGuard.Call("export_customers", ("query", "returns")), inner)));
        Assert.That(inner.Ran, Is.False);
    }

    private static IEnumerable<TestCaseData> Shapes()
    {
        var text = "key " + SecretExamples.Create("github-personal-token", 3);
        var json = JsonSerializer.SerializeToElement(new { page = new[] { text } });
        yield return Shape("Text", text, static r => (string)r);
        yield return Shape("JsonElement", json, static r => ((JsonElement)r).GetProperty("page")[0].GetString());
        yield return Shape("JsonNode", JsonNode.Parse(json.GetRawText())!, static r => ((JsonNode)r)["page"]![0]!.GetValue<string>());
        yield return Shape("JsonDocument", JsonDocument.Parse(json.GetRawText()), static r => ((JsonDocument)r).RootElement.GetProperty("page")[0].GetString());
        yield return Shape("Dictionary", new Dictionary<string, object?> { ["page"] = text }, static r => (string?)((IReadOnlyDictionary<string, object?>)r)["page"]);
        yield return Shape("Object", new Page(text), static r => ((JsonElement)r).GetProperty("Text").GetString());
        yield return Shape("List", new List<string> { text }, static r => ((JsonElement)r)[0].GetString());
    }

    private static TestCaseData Shape(string name, object output, Func<object, string?> read) => new TestCaseData(output, read).SetArgDisplayNames(name);

    private sealed record Page(string Text);

    private sealed class Unreadable
    {
        public string Text => throw new InvalidOperationException("cannot be read");
    }
}
