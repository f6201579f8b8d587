using System.Text.Json;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace NhiGuard.Tests;

/// <summary>Whichever way a tool comes in and in whichever order the pipeline is written: a call is judged exactly once, or building fails.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class SeamTests : IDisposable
{
    private readonly LogLines _log = new();
    private readonly NhiGuardRuntime _guard;
    private readonly Tool _export = new("export_customers");
    private readonly Tool _search = new("search_docs");

    public SeamTests() => _guard = Guards.Create(log: _log);

    public void Dispose() => _guard.Dispose();

    [Test]
    public void WrongOrderIsRefusedWhenBuilding()
    {
        var error = Assert.Throws<InvalidOperationException>(() => Model().AsBuilder().UseFunctionInvocation().UseNhiGuard(Guards.Agent, _guard).Build());
        Assert.That(error!.Message, Does.Contain("before UseFunctionInvocation()"));
    }

    [Test]
    public void PipelineThatCallsNothingIsRefused() =>
        Assert.Throws<InvalidOperationException>(() => Model().AsBuilder().UseNhiGuard(Guards.Agent, _guard).Build());

    [Test]
    public async Task GuardedTwiceIsJudgedOnce()
    {
        await RunAsync(b => b.UseNhiGuard(Guards.Agent, _guard).UseNhiGuard(Guards.Agent, _guard).UseFunctionInvocation(), _search.Function, _export.Function);
        Assert.That((_search.Calls.Count, _export.Calls.Count, Judged("search_docs"), Judged("export_customers")), Is.EqualTo((1, 0, 1, 1)));
    }

    [Test]
    public async Task AdditionalToolsAreJudgedOnce()
    {
        await RunAsync(b => b.UseNhiGuard(Guards.Agent, _guard).UseFunctionInvocation(configure: c => c.AdditionalTools = [_search.Function, _export.Function]));
        Assert.That((_search.Calls.Count, _export.Calls.Count, Judged("search_docs"), Judged("export_customers")), Is.EqualTo((1, 0, 1, 1)));
    }

    [Test]
    public async Task AdditionalToolsThatComeLaterAreJudged()
    {
        var client = Model().AsBuilder().UseNhiGuard(Guards.Agent, _guard).UseFunctionInvocation().Build();
        client.GetService<FunctionInvokingChatClient>()!.AdditionalTools = [_export.Function];
        await client.GetResponseAsync("hello");
        Assert.That((_export.Calls.Count, Judged("export_customers")), Is.EqualTo((0, 1)));
    }

    [Test]
    public async Task ToolsAddedBetweenGuardAndLoopAreJudgedOnce()
    {
        await RunAsync(b => b.UseNhiGuard(Guards.Agent, _guard)
            .Use((messages, options, next, token) => next(messages, new() { Tools = [_search.Function, _export.Function] }, token))
            .UseFunctionInvocation());
        Assert.That((_search.Calls.Count, _export.Calls.Count, Judged("search_docs"), Judged("export_customers")), Is.EqualTo((1, 0, 1, 1)));
    }

    [Test]
    public async Task LoopOfItsOwnKindIsJudgedOnce()
    {
        await RunAsync(
            b => b.UseNhiGuard(Guards.Agent, _guard).Use(inner => new OwnLoop(inner) { AdditionalTools = [_export.Function] }),
            _search.Function);
        Assert.That((_search.Calls.Count, _export.Calls.Count, Judged("search_docs"), Judged("export_customers")), Is.EqualTo((1, 0, 1, 1)));
    }

    [Test]
    public async Task InvokerOfTheApplicationIsKept()
    {
        var invoked = 0;
        await RunAsync(
            b => b.UseNhiGuard(Guards.Agent, _guard).UseFunctionInvocation(configure: c => c.FunctionInvoker = (context, token) =>
            {
                invoked++;
                return context.Function.InvokeAsync(context.Arguments, token);
            }),
            _search.Function,
            _export.Function);
        Assert.That((_search.Calls.Count, _export.Calls.Count, invoked), Is.EqualTo((1, 0, 2)));
    }

    [Test]
    public void InvokerThatIsReplacedLaterIsRefused()
    {
        var client = Model().AsBuilder().UseNhiGuard(Guards.Agent, _guard).UseFunctionInvocation().Build();
        client.GetService<FunctionInvokingChatClient>()!.FunctionInvoker = static (context, token) => context.Function.InvokeAsync(context.Arguments, token);
        var error = Assert.ThrowsAsync<InvalidOperationException>(() => client.GetResponseAsync("hello"));
        Assert.That(error!.Message, Does.Contain("FunctionInvoker"));
    }

    [Test]
    public void OneLoopBelongsToOneAgent()
    {
        var loop = Model().AsBuilder().UseFunctionInvocation().Build();
        loop.AsBuilder().UseNhiGuard(Guards.Agent, _guard).Build();
        var error = Assert.Throws<InvalidOperationException>(() => loop.AsBuilder().UseNhiGuard("mail-bot", _guard).Build());
        Assert.That(error!.Message, Does.Contain("support-bot"));
    }

    [Test]
    public async Task GuardOfABroaderAgentDoesNotWidenANarrowerOne()
    {
        await RunAsync(b => b.UseNhiGuard(Guards.Agent, _guard).UseFunctionInvocation(), _guard.Guard(_export.Function, "mail-bot"));
        Assert.That(_export.Calls, Is.Empty);
    }

    [Test]
    public async Task FunctionOfAHandWrittenLoop()
    {
        var arguments = new AIFunctionArguments { ["text"] = "a" };
        var denied = await _guard.Guard(_export.Function, Guards.Agent).InvokeAsync(arguments);
        var allowed = await _guard.Guard(_search.Function, Guards.Agent).InvokeAsync(arguments);
        Assert.Multiple(() =>
        {
            Assert.That(((JsonElement)denied!).GetProperty("reason").GetString(), Is.EqualTo(Reasons.ToolNotGranted));
            Assert.That(allowed, Is.EqualTo("done"));
            Assert.That(_guard.Guard(_guard.Guard(_search.Function, Guards.Agent), Guards.Agent), Is.InstanceOf<GuardedFunction>());
        });
    }

    [Test]
    public async Task DecoratedGuardedFunctionIsJudgedOnce()
    {
        await RunAsync(b => b.UseNhiGuard(Guards.Agent, _guard).UseFunctionInvocation(), new Decorated(_guard.Guard(_search.Function, Guards.Agent)));
        Assert.That((_search.Calls.Count, Judged("search_docs")), Is.EqualTo((1, 1)));
    }

    [Test]
    public async Task DecoratorThatPassesTheGuardedFunctionByIsJudged()
    {
        var passing = new PassingBy(_guard.Guard(_export.Function, Guards.Agent));
        await RunAsync(b => b.UseNhiGuard(Guards.Agent, _guard).UseFunctionInvocation(), passing);
        Assert.That((passing.Ran, Judged("export_customers")), Is.EqualTo((false, 1)));
    }

    [Test]
    public async Task ScopesAndMethodComeFromTheCode()
    {
        var ticket = AIFunctionFactory.Create(Scoped, "open_ticket");
        var unscoped = AIFunctionFactory.Create(static (string text) => text, "open_ticket");
        var arguments = new AIFunctionArguments { ["text"] = "a" };
        var allowed = await _guard.Guard(ticket, Guards.Agent).InvokeAsync(arguments);
        var denied = await _guard.Guard(unscoped, Guards.Agent).InvokeAsync(arguments);
        Assert.Multiple(() =>
        {
            Assert.That(allowed!.ToString(), Is.EqualTo("a"));
            Assert.That(((JsonElement)denied!).GetProperty("rule").GetString(), Is.EqualTo("NHI3001"));
            Assert.That(new ToolFacts(ticket, Guards.Agent).Call(new AIFunctionArguments()).Method, Is.EqualTo("NhiGuard.Tests.SeamTests.Scoped"));
            Assert.That(new ToolFacts(AIFunctionFactory.Create(Generic<int>.Echo), Guards.Agent).Call(new AIFunctionArguments()).Method, Is.EqualTo("NhiGuard.Tests.SeamTests.Generic`1.Echo"));
        });
    }

    [Test]
    public void UnknownAgentAndDetailedErrorsAreToldWhenBuilding()
    {
        Model().AsBuilder().UseNhiGuard("nobody", _guard).UseFunctionInvocation(configure: static c => c.IncludeDetailedErrors = true).Build();
        Assert.That(_log.All, Has.One.Contains("does not name the agent nobody").And.One.Contains("IncludeDetailedErrors"));
    }

    [Test]
    public void WithoutServicesTheGuardIsMadeFromTheDefaultFiles()
    {
        var error = Assert.Throws<NhiGuardException>(() => Model().AsBuilder().UseNhiGuard(Guards.Agent).UseFunctionInvocation().Build());
        Assert.That(error!.Message, Does.Contain(Path.Combine(AppContext.BaseDirectory, "nhiguard.yaml")));
    }

    [Test]
    public async Task GuardOfTheHostIsUsed()
    {
        using var folder = new TemporaryFolder();
        var given = Guards.Options(folder);
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddNhiGuard(options => (options.PolicyPath, options.InventoryPath) = (given.PolicyPath, given.InventoryPath));
        builder.Services.AddChatClient(Model()).UseNhiGuard(Guards.Agent).UseFunctionInvocation();
        using var host = builder.Build();
        await host.StartAsync();
        await host.Services.GetRequiredService<IChatClient>().GetResponseAsync("hello", new() { Tools = [_search.Function, _export.Function] });
        Assert.That((_search.Calls.Count, _export.Calls.Count), Is.EqualTo((1, 0)));
        await host.StopAsync();
    }

    [ToolScope("docs.read")]
    private static string Scoped(string text) => text;

    private static ScriptedModel Model() => new(
        [ScriptedModel.Call("1", "search_docs", ("text", "a")), ScriptedModel.Call("2", "export_customers", ("text", "b"))], [new TextContent("bye")]);

    private static Task RunAsync(Func<ChatClientBuilder, ChatClientBuilder> build, params AITool[] tools) =>
        build(Model().AsBuilder()).Build().GetResponseAsync("hello", new() { Tools = [.. tools] });

    private int Judged(string tool) => _log.All.Count(line => line.Contains("calls " + tool, StringComparison.Ordinal));

    private static class Generic<T>
    {
        public static T Echo(T value) => value;
    }

    private sealed class OwnLoop(IChatClient inner) : FunctionInvokingChatClient(inner)
    {
        protected override ValueTask<object?> InvokeFunctionAsync(FunctionInvocationContext context, CancellationToken cancellationToken) =>
            context.Function.InvokeAsync(context.Arguments, cancellationToken);
    }

    private sealed class Decorated(AIFunction inner) : DelegatingAIFunction(inner);

    private sealed class PassingBy(AIFunction inner) : DelegatingAIFunction(inner)
    {
        public bool Ran { get; private set; }

        protected override ValueTask<object?> InvokeCoreAsync(AIFunctionArguments arguments, CancellationToken cancellationToken)
        {
            Ran = true;
            return new("went past");
        }
    }
}
