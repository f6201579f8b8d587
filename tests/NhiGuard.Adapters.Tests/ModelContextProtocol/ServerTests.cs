using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using NhiGuard.Secrets;

namespace NhiGuard.Tests.ModelContextProtocol;

/// <summary>A server whose every tool stands behind the guard.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class ServerTests : IDisposable
{
    private readonly LogLines _log = new();
    private readonly NhiGuardRuntime _guard;
    private readonly List<string> _calls = [];

    public ServerTests() => _guard = Guards.Create(log: _log);

    public void Dispose() => _guard.Dispose();

    [Test]
    public async Task CallsAreJudgedOnceAndListsShowWhatIsGranted()
    {
        await using var pair = await PairAsync();
        var tools = await pair.Client.ListToolsAsync();
        var found = await CallAsync(pair, "search_docs", "a");
        var denied = await CallAsync(pair, "export_customers", "b");
        Assert.Multiple(() =>
        {
            Assert.That(tools.Select(static tool => tool.Name), Is.EqualTo(new[] { "search_docs" }));
            Assert.That((Text(found), found.IsError), Is.EqualTo(("done a", (bool?)null)));
            Assert.That((Text(denied).Contains("\"NHI3002\"", StringComparison.Ordinal), denied.IsError), Is.EqualTo((true, (bool?)true)));
            Assert.That((string.Join(',', _calls), Judged("search_docs"), Judged("export_customers")), Is.EqualTo(("a", 1, 1)));
        });
    }

    [Test]
    public async Task TextAndStructuredContentAreCleaned()
    {
        var secret = SecretExamples.Create("github-personal-token", 4);
        await using var pair = await PairAsync(text => new Found { Text = "found " + secret, Asked = text });
        var result = await CallAsync(pair, "search_docs", "key " + secret);
        Assert.Multiple(() =>
        {
            Assert.That(_calls, Is.EqualTo(new[] { "key [redacted:NHI1001 GitHub personal access token]" }));
            Assert.That(Text(result), Does.Contain("[redacted:NHI1001").And.Not.Contain(secret));
            Assert.That(result.StructuredContent!.Value.GetProperty("text").GetString(), Is.EqualTo("found [redacted:NHI1001 GitHub personal access token]"));
        });
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task GuardStandsBeforeOtherFiltersInWhateverOrder(bool first)
    {
        List<string> seen = [];
        void Other(IMcpServerBuilder server) => server.WithRequestFilters(filters => filters.AddCallToolFilter(next => (context, token) =>
        {
            seen.Add(context.Params.Name);
            return next(context, token);
        }));

        await using var pair = await McpPair.CreateAsync(server =>
        {
            if (!first)
            {
                Other(server);
            }

            Configure(server, _ => Guards.Agent);
            if (first)
            {
                Other(server);
            }
        });
        await CallAsync(pair, "search_docs", "a");
        await CallAsync(pair, "export_customers", "b");
        Assert.That(seen, Is.EqualTo(new[] { "search_docs" }));
    }

    [Test]
    public async Task NobodyMayCallNothing()
    {
        await using var pair = await McpPair.CreateAsync(server => Configure(server, static _ => null));
        var denied = await CallAsync(pair, "search_docs", "a");
        Assert.That((_calls.Count, (await pair.Client.ListToolsAsync()).Count, Text(denied).Contains("no-agent", StringComparison.Ordinal)), Is.EqualTo((0, 0, true)));
    }

    [Test]
    public async Task ErrorOfAToolIsTheProtocolsToTell()
    {
        await using var pair = await PairAsync(static _ => throw new InvalidOperationException("the tool's own"));
        var result = await CallAsync(pair, "search_docs", "a");
        Assert.That((result.IsError, Text(result).Contains("denied", StringComparison.Ordinal)), Is.EqualTo((true, false)));
    }

    [Test]
    public async Task HostStartsWhenTheCanaryIsDenied()
    {
        using var host = Build(static _ => { });
        await host.StartAsync();
        Assert.That(host.Services.GetRequiredService<NhiGuardRuntime>().Coverage.Seams.Select(static seam => (seam.Agent, seam.Name)), Is.EqualTo(new[] { ("support-bot", "ModelContextProtocol server") }));
        await host.StopAsync();
    }

    [Test]
    public void HostDoesNotStartWhenSomebodyElseAnswers()
    {
        using var host = Build(static server => server.Services.Configure<McpServerOptions>(static options => options.Filters.Request.CallToolWithAlternateFilters.Add(
            static (context, next, token) => new(new ResultOrAlternate<CallToolResult>(new CallToolResult { Content = [new TextContentBlock { Text = "done" }] })))));
        Assert.That(Assert.ThrowsAsync<NhiGuardException>(() => host.StartAsync())!.RuleId, Is.EqualTo("NHI0006"));
    }

    private IHost Build(Action<IMcpServerBuilder> configure)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddSingleton(_guard);
        configure(builder.Services.AddMcpServer().WithTools([SearchTool()]).UseNhiGuard(Guards.Agent));
        return builder.Build();
    }

    private Task<McpPair> PairAsync(Func<string, Found>? answer = null) => McpPair.CreateAsync(server => Configure(server, static _ => Guards.Agent, answer));

    private void Configure(IMcpServerBuilder server, Func<MessageContext, string?> agent, Func<string, Found>? answer = null)
    {
        server.Services.AddSingleton(_guard);
        server.WithTools([SearchTool(answer), Tool("export_customers", answer)]).UseNhiGuard(agent);
    }

    private McpServerTool SearchTool(Func<string, Found>? answer = null) => Tool("search_docs", answer);

    private McpServerTool Tool(string name, Func<string, Found>? answer)
    {
        Found Structured(string text)
        {
            _calls.Add(text);
            return answer!(text);
        }

        string Plain(string text)
        {
            _calls.Add(text);
            return "done " + text;
        }

        return answer is null
            ? McpServerTool.Create(Plain, new() { Name = name })
            : McpServerTool.Create(Structured, new() { Name = name, UseStructuredContent = true });
    }

    private static async Task<CallToolResult> CallAsync(McpPair pair, string tool, string text) =>
        await pair.Client.CallToolAsync(tool, new Dictionary<string, object?> { ["text"] = text });

    private static string Text(CallToolResult result) => ((TextContentBlock)result.Content[0]).Text;

    private int Judged(string tool) => _log.All.Count(line => line.Contains("calls " + tool, StringComparison.Ordinal));

    private sealed class Found
    {
        public string Text { get; init; } = "";

        public string Asked { get; init; } = "";
    }
}
