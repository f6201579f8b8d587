using System.Text.Json;
using Microsoft.Extensions.AI;
using NhiGuard.Secrets;

namespace NhiGuard.Tests;

public sealed class UseNhiGuardTests
{
    private readonly Tool _search = new("search_docs");
    private readonly Tool _export = new("export_customers");

    [SetUp]
    public void SetUp()
    {
        _search.Calls.Clear();
        _export.Calls.Clear();
    }

    [Test]
    public async Task CallsOfOneTurnAreJudgedEachByItself([Values] bool parallel)
    {
        using var guard = Guards.Create();
        var model = new ScriptedModel(
            [ScriptedModel.Call("1", "search_docs", ("text", "a")), ScriptedModel.Call("2", "export_customers", ("text", "b")), ScriptedModel.Call("3", "search_docs", ("text", "c"))],
            [new TextContent("bye")]);
        var client = new ChatClientBuilder(model).UseNhiGuard(Guards.Agent, guard).UseFunctionInvocation(configure: c => c.AllowConcurrentInvocation = parallel).Build();
        var response = await client.GetResponseAsync("hello", Options());
        Assert.Multiple(() =>
        {
            Assert.That(response.Text, Is.EqualTo("bye"), "the conversation goes on");
            Assert.That(_search.Calls, Is.EquivalentTo(new[] { "a", "c" }));
            Assert.That(_export.Calls, Is.Empty);
            Assert.That(((JsonElement)model.Results["2"]!).GetProperty("rule").GetString(), Is.EqualTo("NHI3002"));
        });
    }

    [Test]
    public async Task OptionsOfTheCallerStayAsTheyAre()
    {
        using var guard = Guards.Create();
        var model = new ScriptedModel([new TextContent("bye")]);
        var client = new ChatClientBuilder(model).UseNhiGuard(Guards.Agent, guard).UseFunctionInvocation().Build();
        var options = Options();
        options.Temperature = 0.5f;
        await client.GetResponseAsync("hello", options);
        Assert.Multiple(() =>
        {
            Assert.That(options.Tools, Is.EqualTo(new[] { _search.Function, _export.Function }));
            Assert.That(model.Options[0]!.Temperature, Is.EqualTo(0.5f));
            Assert.That(model.Options[0]!.Tools!.Select(static t => t.Name), Is.EqualTo(new[] { "search_docs", "export_customers" }));
        });
    }

    [Test]
    public async Task NestedArgumentsAreCleaned()
    {
        var secret = SecretExamples.Create("github-personal-token", 4);
        JsonElement seen = default;
        var function = AIFunctionFactory.Create((JsonElement filter) => (seen = filter).ToString(), "search_docs");
        var arguments = JsonSerializer.SerializeToElement(new { any = new[] { new { key = secret } } });
        await RunAsync(function, ScriptedModel.Call("1", "search_docs", ("filter", arguments)));
        Assert.That(seen.GetProperty("any")[0].GetProperty("key").GetString(), Is.EqualTo("[redacted:NHI1001 GitHub personal access token]"));
    }

    [Test]
    public async Task ObserveModeLetsEverythingThrough()
    {
        var log = new LogLines();
        var secret = SecretExamples.Create("github-personal-token", 4);
        var export = new Tool("export_customers", _ => secret);
        var result = await RunAsync(export.Function, ScriptedModel.Call("1", "export_customers", ("text", secret)), Guards.Observing, log);
        Assert.Multiple(() =>
        {
            Assert.That(export.Calls, Is.EqualTo(new[] { secret }));
            Assert.That(result, Is.EqualTo(secret));
            Assert.That(log.All, Has.One.Contains("NHI3002 would deny"));
        });
    }

    [Test]
    public async Task StreamIsNotBuffered()
    {
        using var guard = Guards.Create();
        var pause = new TaskCompletionSource();
        var model = new ScriptedModel([new TextContent("first"), new TextContent("second")]) { Pause = pause.Task };
        var client = new ChatClientBuilder(model).UseNhiGuard(Guards.Agent, guard).UseFunctionInvocation().Build();
        await using var updates = client.GetStreamingResponseAsync("hello", Options()).GetAsyncEnumerator();
        Assert.That(await updates.MoveNextAsync(), Is.True);
        Assert.That(updates.Current.Text, Is.EqualTo("first"));
        pause.SetResult();
        Assert.That(await updates.MoveNextAsync(), Is.True);
    }

    [Test]
    public async Task StreamedCallsAreJudged()
    {
        using var guard = Guards.Create();
        var model = new ScriptedModel(
            [ScriptedModel.Call("1", "export_customers", ("text", "a")), ScriptedModel.Call("2", "search_docs", ("text", "b"))], [new TextContent("bye")]);
        var client = new ChatClientBuilder(model).UseNhiGuard(Guards.Agent, guard).UseFunctionInvocation().Build();
        var response = await client.GetStreamingResponseAsync("hello", Options()).ToChatResponseAsync();
        Assert.That((response.Text, _export.Calls.Count, _search.Calls.Count), Is.EqualTo(("bye", 0, 1)));
    }

    [Test]
    public async Task ExceptionOfAToolIsTheFrameworksToHandle()
    {
        var failing = new Tool("search_docs", static _ => throw new InvalidOperationException("the tool's own"));
        Assert.That(await RunAsync(failing.Function, ScriptedModel.Call("1", "search_docs", ("text", "a"))), Is.EqualTo("Error: Function failed."));
    }

    [Test]
    public async Task CancellationReachesTheTool()
    {
        using var cancel = new CancellationTokenSource();
        var function = AIFunctionFactory.Create(
            async (CancellationToken token) =>
            {
                await cancel.CancelAsync();
                await Task.Delay(Timeout.Infinite, token);
            },
            "search_docs");
        using var guard = Guards.Create();
        var client = new ChatClientBuilder(new ScriptedModel([ScriptedModel.Call("1", "search_docs")])).UseNhiGuard(Guards.Agent, guard).UseFunctionInvocation().Build();
        Assert.CatchAsync<OperationCanceledException>(() => client.GetResponseAsync("hello", new() { Tools = [function] }, cancel.Token));
        await Task.CompletedTask;
    }

    [Test]
    public void ClientIsDisposedThroughTheGuard()
    {
        using var guard = Guards.Create();
        var model = new ScriptedModel([new TextContent("bye")]);
        new ChatClientBuilder(model).UseNhiGuard(Guards.Agent, guard).UseFunctionInvocation().Build().Dispose();
        Assert.That(model.Disposed, Is.True);
    }

    [Test]
    public async Task HostedToolsAreReportedOnceAsUncovered()
    {
        var log = new LogLines();
        using var guard = Guards.Create(log: log);
        var model = new ScriptedModel([new TextContent("bye")]);
        var client = new ChatClientBuilder(model).UseNhiGuard(Guards.Agent, guard).UseFunctionInvocation().Build();
        var options = new ChatOptions { Tools = [new HostedWebSearchTool(), _search.Function, _search.Function.AsDeclarationOnly()] };
        await client.GetResponseAsync("hello", options);
        await client.GetResponseAsync("hello", options);
        Assert.Multiple(() =>
        {
            Assert.That(log.All.Where(static l => l.StartsWith("Not covered", StringComparison.Ordinal)), Has.Exactly(2).Items);
            Assert.That(log.All, Has.One.Contains("HostedWebSearchTool"));
            Assert.That(model.Options[0]!.Tools!.OfType<HostedWebSearchTool>().Count(), Is.EqualTo(1));
        });
    }

    [Test]
    public async Task ApprovalRequiredStaysApprovalRequired()
    {
        using var guard = Guards.Create();
        var model = new ScriptedModel([ScriptedModel.Call("1", "search_docs", ("text", "a"))]);
        var client = new ChatClientBuilder(model).UseNhiGuard(Guards.Agent, guard).UseFunctionInvocation().Build();
        var response = await client.GetResponseAsync("hello", new() { Tools = [new ApprovalRequiredAIFunction(_search.Function)] });
        Assert.Multiple(() =>
        {
            Assert.That(response.Messages.SelectMany(static m => m.Contents).OfType<ToolApprovalRequestContent>().Count(), Is.EqualTo(1));
            Assert.That(_search.Calls, Is.Empty);
        });
    }

    [TestCase(true, 1)]
    [TestCase(false, 0)]
    public async Task PersonDecidesAboutToolsThatAsk(bool answer, int calls)
    {
        using var guard = Guards.Create(approvals: new Approvals(answer));
        var mail = new Tool("send_mail");
        var model = new ScriptedModel([ScriptedModel.Call("1", "send_mail", ("text", "hello"))], [new TextContent("bye")]);
        var client = new ChatClientBuilder(model).UseNhiGuard(Guards.Agent, guard).UseFunctionInvocation().Build();
        await client.GetResponseAsync("hello", new() { Tools = [mail.Function] });
        Assert.That(mail.Calls, Has.Count.EqualTo(calls));
    }

    [Test]
    public async Task EveryThreadsCallsAreJudged()
    {
        using var guard = Guards.Create();
        var pipeline = new ChatClientBuilder(new Endless()).UseNhiGuard(Guards.Agent, guard).UseFunctionInvocation().Build();
        await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => Task.Run(async () =>
        {
            for (var i = 0; i < 20; i++)
            {
                await pipeline.GetResponseAsync("hello", Options());
            }
        })));
        Assert.That((_search.Calls.Count, _export.Calls.Count), Is.EqualTo((64 * 20, 0)));
    }

    private ChatOptions Options() => new() { Tools = [_search.Function, _export.Function] };

    private static async Task<object?> RunAsync(AIFunction function, FunctionCallContent call, string policy = Guards.Policy, LogLines? log = null)
    {
        using var guard = Guards.Create(policy, log);
        var model = new ScriptedModel([call], [new TextContent("bye")]);
        var client = new ChatClientBuilder(model).UseNhiGuard(Guards.Agent, guard).UseFunctionInvocation().Build();
        await client.GetResponseAsync("hello", new() { Tools = [function] });
        return model.Results[call.CallId];
    }

    private sealed class Approvals(bool answer) : IApprovalHandler
    {
        public ValueTask<bool> ApproveAsync(ApprovalRequest request, CancellationToken cancellationToken) => new(answer);
    }

    /// <summary>Calls both tools whenever the last message is not a result.</summary>
    private sealed class Endless : IChatClient
    {
        public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, messages.Last().Role == ChatRole.Tool
                ? [new TextContent("bye")]
                : [ScriptedModel.Call("1", "search_docs", ("text", "a")), ScriptedModel.Call("2", "export_customers", ("text", "b"))])));

        public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public object? GetService(Type serviceType, object? serviceKey = null) => null;

        public void Dispose()
        {
        }
    }
}
