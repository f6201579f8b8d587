using System.Text.Json;
using Microsoft.Extensions.AI;

namespace NhiGuard.Tests;

public sealed class RunTests
{
    private const string Policy = """
        version: 1
        mode: enforce
        agents:
          support-bot: { tools: [read_mail, send_mail, ask_mailer], scopes: [mail], limits: { calls-per-run: 3, depth: 1 } }
          mailer: { tools: [read_mail, send_mail], scopes: [mail] }
        tools:
          read_mail: { scopes: [mail], effects: [read], output: [private, untrusted] }
          send_mail: { scopes: [mail], effects: [external], output: trusted }
          ask_mailer: { scopes: [mail] }
        flows:
          - name: no-exfiltration
            deny: { after-all: [private, untrusted], effects: [external] }
        """;

    private readonly Tool _read = new("read_mail");
    private readonly Tool _send = new("send_mail");
    private NhiGuardRuntime _guard = null!;

    [SetUp]
    public void SetUp()
    {
        _read.Calls.Clear();
        _send.Calls.Clear();
        _guard = Guards.Create(Policy, tools: ["read_mail", "send_mail", "ask_mailer"]);
    }

    [TearDown]
    public void TearDown() => _guard.Dispose();

    [Test]
    public async Task EachRequestIsARun([Values] bool streaming)
    {
        List<GuardRun?> runs = [];
        var read = new Tool("read_mail", _ =>
        {
            runs.Add(GuardRun.Current);
            return "hi";
        });
        var model = Model([Call("1", "read_mail"), Call("2", "read_mail")], [new TextContent("bye")], [Call("3", "read_mail")], [new TextContent("bye")]);
        var client = Client(model);
        await AskAsync(client, streaming, read);
        await AskAsync(client, streaming, read);
        Assert.Multiple(() =>
        {
            Assert.That(runs[0], Is.Not.Null.And.SameAs(runs[1]));
            Assert.That(runs[2], Is.Not.SameAs(runs[0]));
            Assert.That(runs.Select(static run => run!.IsOver), Is.All.True);
            Assert.That(GuardRun.Current, Is.Null);
        });
    }

    [Test]
    public async Task RunOfTheApplicationIsTaken([Values] bool streaming)
    {
        GuardRun? seen = null;
        var read = new Tool("read_mail", _ => seen = GuardRun.Current);
        using var run = _guard.BeginRun(Guards.Agent, new CallerFacts("ada"));
        await AskAsync(Client(Model([Call("1", "read_mail")], [new TextContent("bye")])), streaming, read);
        Assert.That(seen, Is.SameAs(run));
        Assert.That(run.IsOver, Is.False);
    }

    [Test]
    public async Task FlowIsDeniedInTheSameAnswer([Values] bool streaming)
    {
        var model = Model([Call("1", "send_mail")], [Call("2", "read_mail")], [Call("3", "send_mail")], [new TextContent("bye")]);
        await AskAsync(Client(model), streaming, _read, _send);
        Assert.That((_send.Calls.Count, Reason(model, "3")), Is.EqualTo((1, Reasons.FlowDenied)));
    }

    [Test]
    public async Task ResultsInTheHistoryAreSeen()
    {
        var model = Model([Call("2", "send_mail")], [new TextContent("bye")]);
        await Client(model).GetResponseAsync(
            [
                new(ChatRole.User, "read my mail"),
                new(ChatRole.Assistant, [Call("1", "read_mail")]),
                new(ChatRole.Tool, [new FunctionResultContent("1", "Dear all")]),
                new(ChatRole.User, "send it on"),
            ],
            new() { Tools = [_send.Function] });
        Assert.That((_send.Calls.Count, Reason(model, "2")), Is.EqualTo((0, Reasons.FlowDenied)));
    }

    [Test]
    public async Task ResultOfNobodyKnowsWhatIsUntrusted()
    {
        using var run = _guard.BeginRun(Guards.Agent);
        await Client(Model([new TextContent("bye")])).GetResponseAsync(
            [new(ChatRole.Tool, [new FunctionResultContent("1", "Dear all")]), new(ChatRole.User, "hello")]);
        Assert.That(run.Seen, Is.EqualTo(DataLabels.Untrusted));
    }

    [Test]
    public async Task TrustedResultOfThisRunStaysTrustedInItsHistory()
    {
        using var run = _guard.BeginRun(Guards.Agent);
        var model = Model([Call("1", "send_mail")], [new TextContent("bye")], [new TextContent("bye")]);
        var client = Client(model);
        var response = await AskAsync(client, false, _send);
        await client.GetResponseAsync([new(ChatRole.User, "hello"), .. response!.Messages, new(ChatRole.User, "and now?")]);
        Assert.That(run.Seen, Is.EqualTo(DataLabels.Trusted));
    }

    [Test]
    public async Task LimitHoldsForOneRequestAndIsExactInParallel([Values] bool streaming)
    {
        static AIContent[] Calls() => [.. Enumerable.Range(0, 10).Select(static n => Call("c" + n, "read_mail"))];
        var model = Model(Calls(), [new TextContent("bye")], Calls(), [new TextContent("bye")]);
        var client = new ChatClientBuilder(model).UseNhiGuard(Guards.Agent, _guard).UseFunctionInvocation(configure: static c => c.AllowConcurrentInvocation = true).Build();
        await AskAsync(client, streaming, _read);
        Assert.That(_read.Calls, Has.Count.EqualTo(3));
        await AskAsync(client, streaming, _read);
        Assert.That(_read.Calls, Has.Count.EqualTo(6));
    }

    [Test]
    public async Task AgentInsideOfATool()
    {
        // The mailer reads, and then neither of the two may send: what one has seen, the other may have been told.
        var innerModel = Model([Call("i1", "send_mail")], [Call("i2", "read_mail")], [new TextContent("read")]);
        var inner = new ChatClientBuilder(innerModel).UseNhiGuard("mailer", _guard).UseFunctionInvocation().Build();
        GuardRun? outerRun = null, innerRun = null;
        var read = new Tool("read_mail", _ =>
        {
            innerRun = GuardRun.Current;
            return "Dear all";
        });
        var ask = AIFunctionFactory.Create(
            async () =>
            {
                outerRun = GuardRun.Current;
                return (await inner.GetResponseAsync("read the mail", new() { Tools = [read.Function, _send.Function] })).Text;
            },
            "ask_mailer");
        var model = Model([Call("1", "ask_mailer")], [Call("2", "send_mail")], [new TextContent("bye")]);
        await Client(model).GetResponseAsync("hello", new() { Tools = [ask, _send.Function] });
        Assert.Multiple(() =>
        {
            Assert.That(innerRun!.Parent, Is.SameAs(outerRun));
            Assert.That(_send.Calls, Has.Count.EqualTo(1), "the child's, before it read");
            Assert.That(Reason(model, "2"), Is.EqualTo(Reasons.CallsUsedUp).Or.EqualTo(Reasons.FlowDenied));
        });
    }

    [Test]
    public async Task MiddlewareBelowTheGuardIsInTheRunAndMiddlewareAboveIsNot()
    {
        GuardRun? above = null, below = null;
        var client = Model([new TextContent("bye")]).AsBuilder()
            .Use(async (messages, options, next, token) =>
            {
                above = GuardRun.Current;
                await next(messages, options, token);
            })
            .UseNhiGuard(Guards.Agent, _guard)
            .Use(async (messages, options, next, token) =>
            {
                below = GuardRun.Current;
                await next(messages, options, token);
            })
            .UseFunctionInvocation().Build();
        await client.GetResponseAsync("hello");
        Assert.That((above, below is not null), Is.EqualTo(((GuardRun?)null, true)));
    }

    [Test]
    public async Task ExceptionOfTheModelEndsTheRunAndIsTheSame([Values] bool streaming)
    {
        GuardRun? run = null;
        var error = new InvalidOperationException("the model's own");
        var client = new Failing(() =>
        {
            run = GuardRun.Current;
            return error;
        }).AsBuilder().UseNhiGuard(Guards.Agent, _guard).UseFunctionInvocation().Build();
        var thrown = Assert.ThrowsAsync<InvalidOperationException>(() => AskAsync(client, streaming));
        Assert.That((thrown, run!.IsOver), Is.EqualTo((error, true)));
        await Task.CompletedTask;
    }

    [Test]
    public async Task StreamThatIsLeftEarlyEndsTheRun()
    {
        GuardRun? run = null;
        var read = new Tool("read_mail", _ =>
        {
            run = GuardRun.Current;
            return "hi";
        });
        var client = Client(Model([Call("1", "read_mail")], [new TextContent("first"), new TextContent("second")]));
        await foreach (var update in client.GetStreamingResponseAsync("hello", new() { Tools = [read.Function] }))
        {
            if (update.Text == "first")
            {
                Assert.That(run!.IsOver, Is.False);
                break;
            }
        }

        Assert.That(run!.IsOver, Is.True);
    }

    private static FunctionCallContent Call(string id, string tool) => ScriptedModel.Call(id, tool, ("text", id));

    private static ScriptedModel Model(params AIContent[][] turns) => new(turns);

    private static string? Reason(ScriptedModel model, string id) => ((JsonElement)model.Results[id]!).GetProperty("reason").GetString();

    private IChatClient Client(IChatClient model) => model.AsBuilder().UseNhiGuard(Guards.Agent, _guard).UseFunctionInvocation().Build();

    private static async Task<ChatResponse?> AskAsync(IChatClient client, bool streaming, params Tool[] tools)
    {
        ChatOptions options = new() { Tools = [.. tools.Select(static tool => tool.Function)] };
        return streaming
            ? await client.GetStreamingResponseAsync("hello", options).ToChatResponseAsync()
            : await client.GetResponseAsync("hello", options);
    }

    private sealed class Failing(Func<Exception> fail) : IChatClient
    {
        public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
            throw fail();

        public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw fail();

        public object? GetService(Type serviceType, object? serviceKey = null) => serviceType.IsInstanceOfType(this) ? this : null;

        public void Dispose()
        {
        }
    }
}
