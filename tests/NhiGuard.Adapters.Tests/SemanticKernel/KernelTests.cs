using System.Text.Json;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.SemanticKernel;
using NhiGuard.Secrets;
using FunctionInvocationContext = Microsoft.SemanticKernel.FunctionInvocationContext;

namespace NhiGuard.Tests.SemanticKernel;

/// <summary>However a kernel comes to call a function, the call is judged exactly once.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class KernelTests : IDisposable
{
    private readonly LogLines _log = new();
    private readonly NhiGuardRuntime _guard;
    private readonly List<string> _calls = [];

    public KernelTests()
    {
        using var folder = new TemporaryFolder();
        var policy = Guards.Policy.Replace("search_docs", "docs_search").Replace("export_customers", "docs_export");
        _guard = NhiGuardRuntime.Create(
            new() { PolicyPath = folder.Write("nhiguard.yaml", policy), AllowMissingInventoryWhileEnforcing = true }, new() { LoggerFactory = _log });
    }

    public void Dispose() => _guard.Dispose();

    [Test]
    public async Task ModelsCallsAreJudgedOnce([Values] bool streaming)
    {
        var model = new ScriptedModel(
            [ScriptedModel.Call("1", "docs_search", ("text", "a")), ScriptedModel.Call("2", "docs_export", ("text", "b"))], [new Microsoft.Extensions.AI.TextContent("bye")]);
        var builder = Builder();
        builder.Services.AddChatClient(model).UseKernelFunctionInvocation();
        var kernel = builder.Build();
        var settings = new KernelArguments(new PromptExecutionSettings { FunctionChoiceBehavior = FunctionChoiceBehavior.Auto() });
        var answer = streaming
            ? string.Concat(await kernel.InvokePromptStreamingAsync("hello", settings).Select(static part => part.ToString()).ToListAsync())
            : (await kernel.InvokePromptAsync("hello", settings)).ToString();
        Assert.That(answer, Is.EqualTo("bye"), "the application's own prompt is no tool");
        JudgedOnce();
        Assert.That(JsonSerializer.SerializeToElement(model.Results["2"]).ToString(), Does.Contain("NHI3002"));
    }

    [Test]
    public async Task ApplicationsCallsAreJudgedOnce()
    {
        var kernel = Builder().Build();
        var found = await kernel.InvokeAsync<string>("docs", "search", new() { ["text"] = "a" });
        var denied = await kernel.InvokeAsync<string>("docs", "export", new() { ["text"] = "b" });
        Assert.That((found, JsonDocument.Parse(denied!).RootElement.GetProperty("status").GetString()), Is.EqualTo(("done", "denied")));
        JudgedOnce();
    }

    [Test]
    public async Task KernelThatIsThereAlreadyAndItsClones()
    {
        var kernel = Kernel.CreateBuilder().Build();
        kernel.Plugins.Add(Plugin());
        kernel.UseNhiGuard(Guards.Agent, _guard);
        await kernel.InvokeAsync("docs", "search", new() { ["text"] = "a" });
        await kernel.Clone().InvokeAsync("docs", "export", new() { ["text"] = "b" });
        JudgedOnce();
    }

    [Test]
    public async Task GuardedTwiceIsJudgedOnce()
    {
        var kernel = Builder().Build().UseNhiGuard(Guards.Agent, _guard);
        await kernel.InvokeAsync("docs", "search", new() { ["text"] = "a" });
        await kernel.InvokeAsync("docs", "export", new() { ["text"] = "b" });
        JudgedOnce();
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task GuardStandsBeforeOtherFiltersInWhateverOrder(bool first)
    {
        var filter = new Noting();
        var builder = Kernel.CreateBuilder();
        builder.Plugins.Add(Plugin());
        if (first)
        {
            builder.UseNhiGuard(Guards.Agent, _guard).Services.AddSingleton<IFunctionInvocationFilter>(filter);
        }
        else
        {
            builder.Services.AddSingleton<IFunctionInvocationFilter>(filter);
            builder.UseNhiGuard(Guards.Agent, _guard);
        }

        var kernel = builder.Build();
        await kernel.InvokeAsync("docs", "search", new() { ["text"] = "a" });
        await kernel.InvokeAsync("docs", "export", new() { ["text"] = "b" });
        Assert.That(filter.Seen, Is.EqualTo(new[] { "search" }));
        JudgedOnce();
    }

    [Test]
    public async Task AnotherKernelGoesRoundAndAGuardedFunctionDoesNot()
    {
        var export = Plugin()["export"];
        var guarded = _guard.Guard(export, Guards.Agent);
        await export.InvokeAsync(new Kernel(), new() { ["text"] = "past" });
        var denied = await guarded.InvokeAsync(new Kernel(), new() { ["text"] = "b" });
        Assert.That((_calls.Single(), denied.GetValue<JsonElement>().GetProperty("rule").GetString()), Is.EqualTo(("past", "NHI3002")));
    }

    [Test]
    public async Task FunctionAsAFunctionOfAnotherFramework()
    {
        var model = new ScriptedModel(
            [ScriptedModel.Call("1", "docs_search", ("text", "a")), ScriptedModel.Call("2", "docs_export", ("text", "b"))], [new Microsoft.Extensions.AI.TextContent("bye")]);
        await using var services = new ServiceCollection().BuildServiceProvider();
        var client = model.AsBuilder().UseNhiGuard(Guards.Agent, _guard).UseFunctionInvocation().Build(services);
        var plugin = Plugin();
        await client.GetResponseAsync("hello", new() { Tools = [_guard.Guard(plugin["search"], Guards.Agent), plugin["export"]] });
        JudgedOnce();
    }

    [Test]
    public async Task SecretsAreTakenOutOfArgumentsAndResults()
    {
        var secret = SecretExamples.Create("github-personal-token", 4);
        var kernel = Builder(text => "found " + secret + " for " + text).Build();
        var result = await kernel.InvokeAsync<string>("docs", "search", new() { ["text"] = "key " + secret });
        Assert.Multiple(() =>
        {
            Assert.That(_calls, Is.EqualTo(new[] { "key [redacted:NHI1001 GitHub personal access token]" }));
            Assert.That(result, Does.StartWith("found [redacted:NHI1001 GitHub personal access token]"));
            Assert.That(Judged("docs_search"), Is.EqualTo(1));
        });
    }

    [Test]
    public async Task StreamIsNotBuffered()
    {
        var gate = new TaskCompletionSource();
        var kernel = Streaming(Parts);
        await using var parts = kernel.InvokeStreamingAsync<string>("docs", "search", new() { ["text"] = "a" }).GetAsyncEnumerator();
        Assert.That((await parts.MoveNextAsync(), parts.Current), Is.EqualTo((true, "first")));
        gate.SetResult();
        Assert.That((await parts.MoveNextAsync(), parts.Current), Is.EqualTo((true, "second")));
        Assert.That((await parts.MoveNextAsync(), Judged("docs_search")), Is.EqualTo((false, 1)));

        async IAsyncEnumerable<string> Parts(string text)
        {
            yield return "first";
            await gate.Task;
            yield return "second";
        }
    }

    [Test]
    public async Task StreamIsCleanedAndDeniedStreamsSaySo()
    {
        var secret = SecretExamples.Create("github-personal-token", 4);
        var kernel = Streaming(Parts);
        var found = await kernel.InvokeStreamingAsync<string>("docs", "search", new() { ["text"] = "a" }).ToListAsync();
        var denied = await kernel.InvokeStreamingAsync<string>("docs", "export", new() { ["text"] = "b" }).ToListAsync();
        Assert.Multiple(() =>
        {
            Assert.That(found, Is.EqualTo(new[] { "[redacted:NHI1001 GitHub personal access token]" }));
            Assert.That(JsonDocument.Parse(denied.Single()).RootElement.GetProperty("rule").GetString(), Is.EqualTo("NHI3002"));
            Assert.That(_calls, Is.EqualTo(new[] { "a" }));
        });

        async IAsyncEnumerable<string> Parts(string text)
        {
            _calls.Add(text);
            await Task.Yield();
            yield return secret;
        }
    }

    [Test]
    public async Task WhoeverStopsReadingStopsTheFunction()
    {
        var stopped = new TaskCompletionSource();
        var kernel = Streaming(Parts);
        await foreach (var _ in kernel.InvokeStreamingAsync<string>("docs", "search", new() { ["text"] = "a" }))
        {
            break;
        }

        Assert.That(await Task.WhenAny(stopped.Task, Task.Delay(TimeSpan.FromSeconds(30))), Is.SameAs(stopped.Task));

        async IAsyncEnumerable<string> Parts(string text)
        {
            try
            {
                for (var i = 0; ; i++)
                {
                    await Task.Yield();
                    yield return "part " + i;
                }
            }
            finally
            {
                stopped.SetResult();
            }
        }
    }

    [Test]
    public void ExceptionsAndCancellationPassThrough()
    {
        var kernel = Builder(static text => text == "cancel" ? throw new OperationCanceledException() : throw new InvalidOperationException("the tool's own")).Build();
        Assert.That(
            Assert.ThrowsAsync<InvalidOperationException>(() => kernel.InvokeAsync("docs", "search", new() { ["text"] = "a" }))!.Message, Is.EqualTo("the tool's own"));
        Assert.ThrowsAsync<KernelFunctionCanceledException>(() => kernel.InvokeAsync("docs", "search", new() { ["text"] = "cancel" }));
    }

    [Test]
    public void CanaryGoesThroughTheKernelBeforeOtherFilters()
    {
        var kernel = new Kernel();
        var other = new Noting();
        kernel.FunctionInvocationFilters.Add(other);
        kernel.UseNhiGuard(Guards.Agent, _guard);
        Assert.That((_guard.Coverage.Seams.Single().Name, other.Seen.Count), Is.EqualTo(("Microsoft.SemanticKernel", 0)));
    }

    [Test]
    public void WithoutAGuardBuildingFails()
    {
        var builder = Kernel.CreateBuilder().UseNhiGuard(Guards.Agent);
        Assert.That(Assert.Throws<InvalidOperationException>(() => builder.Build())!.Message, Does.Contain("AddNhiGuard"));
    }

    private IKernelBuilder Builder(Func<string, string>? answer = null)
    {
        var builder = Kernel.CreateBuilder().UseNhiGuard(Guards.Agent, _guard);
        builder.Plugins.Add(Plugin(answer));
        return builder;
    }

    private Kernel Streaming(Func<string, IAsyncEnumerable<string>> parts)
    {
        var builder = Kernel.CreateBuilder().UseNhiGuard(Guards.Agent, _guard);
        builder.Plugins.AddFromFunctions("docs", [KernelFunctionFactory.CreateFromMethod(parts, "search"), KernelFunctionFactory.CreateFromMethod(parts, "export")]);
        return builder.Build();
    }

    private KernelPlugin Plugin(Func<string, string>? answer = null)
    {
        string Run(string text)
        {
            _calls.Add(text);
            return answer?.Invoke(text) ?? "done";
        }

        return KernelPluginFactory.CreateFromFunctions("docs", [KernelFunctionFactory.CreateFromMethod(Run, "search"), KernelFunctionFactory.CreateFromMethod(Run, "export")]);
    }

    private int Judged(string tool) => _log.All.Count(line => line.Contains("calls " + tool, StringComparison.Ordinal));

    private void JudgedOnce() => Assert.That(
        (string.Join(',', _calls), Judged("docs_search"), Judged("docs_export")), Is.EqualTo(("a", 1, 1)), string.Join('\n', _log.All));

    private sealed class Noting : IFunctionInvocationFilter
    {
        public List<string> Seen { get; } = [];

        public Task OnFunctionInvocationAsync(FunctionInvocationContext context, Func<FunctionInvocationContext, Task> next)
        {
            Seen.Add(context.Function.Name);
            return next(context);
        }
    }
}
