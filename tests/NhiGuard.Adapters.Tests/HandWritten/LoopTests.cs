using System.ClientModel;
using System.ClientModel.Primitives;
using System.Net;
using System.Reflection;
using System.Text;
using System.Text.Json;
using NhiGuard.Secrets;
using OpenAI;
using OpenAI.Chat;

namespace NhiGuard.Tests.HandWritten;

/// <summary>Loops over the SDK of a provider: one line, and the call is judged like any other.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class LoopTests : IDisposable
{
    private readonly LogLines _log = new();
    private readonly NhiGuardRuntime _guard;
    private readonly List<string> _calls = [];

    public LoopTests() => _guard = Guards.Create(log: _log);

    public void Dispose() => _guard.Dispose();

    [Test]
    public async Task LoopOverTheOpenAISdk()
    {
        var service = new Service(
            Calls(("1", "search_docs", """{"text":"a"}"""), ("2", "export_customers", """{"text":"b"}"""), ("3", "search_docs", """{"text":""")),
            """{"id":"x","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,"finish_reason":"stop","message":{"role":"assistant","content":"bye"}}]}""");
        var client = new ChatClient("m", new ApiKeyCredential("none"), new OpenAIClientOptions { Transport = new HttpClientPipelineTransport(new HttpClient(service)) });
        var answer = await OpenAILoop.AskAsync(_guard, client, new(), new Dictionary<string, Func<JsonElement, CancellationToken, Task<object?>>>
        {
            ["search_docs"] = Body,
            ["export_customers"] = Body,
        }, "hello");
        var results = JsonDocument.Parse(service.Sent[1]).RootElement.GetProperty("messages").EnumerateArray()
            .Where(static m => m.GetProperty("role").GetString() == "tool").Select(static m => m.GetProperty("content").ToString()).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(answer, Is.EqualTo("bye"));
            Assert.That(_calls, Is.EqualTo(new[] { "a" }));
            Assert.That(results[0], Is.EqualTo("done"));
            Assert.That(results[1], Does.Contain("\"NHI3002\"").And.Contains("tool-not-granted"));
            Assert.That(results[2], Does.Contain("\"NHI3002\"").And.Contains("bad-arguments"));
            Assert.That(_guard.Coverage.UnguardedAgents, Does.Not.Contain(Guards.Agent));
        });
    }

    [Test]
    public void SampleInTheReadmeIsThisLoop()
    {
        var repository = typeof(LoopTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "NhiGuard.Repository").Value!;
        static string Plain(string text) => string.Concat(text.Where(static c => !char.IsWhiteSpace(c)));
        var readme = File.ReadAllText(Path.Combine(repository, "build/package/NhiGuard.Runtime.md"));
        var sample = readme.Split("```csharp").Single(static part => part.Contains("CallToolAsync", StringComparison.Ordinal) && part.Contains("while", StringComparison.Ordinal)).Split("```")[0];
        Assert.That(Plain(File.ReadAllText(Path.Combine(repository, "tests/NhiGuard.Adapters.Tests/HandWritten/OpenAILoop.cs"))), Does.Contain(Plain(sample)));
    }

    [TestCase("")]
    [TestCase(null)]
    [TestCase("{}")]
    public async Task NoArguments(string? json) =>
        Assert.That(await _guard.CallToolAsync(Guards.Agent, "search_docs", json, static (given, _) => Task.FromResult<object?>(given)), Is.EqualTo("{}"));

    [TestCase("{")]
    [TestCase("[]")]
    [TestCase("null")]
    [TestCase("\"text\"")]
    [TestCase("""{"text":"a","text":"b"}""")]
    [TestCase("""{"text":{"x":1,"x":2}}""")]
    [TestCase("""{"text":"a"} {"text":"b"}""")]
    [TestCase("""{"text":NaN}""")]
    public async Task BadArgumentsAreDeniedWhateverTheMode(string json)
    {
        using var observing = Guards.Create(Guards.Observing);
        foreach (var guard in new[] { _guard, observing })
        {
            var denial = JsonDocument.Parse(await guard.CallToolAsync(Guards.Agent, "search_docs", json, Body)).RootElement;
            Assert.That((denial.GetProperty("reason").GetString(), _calls.Count), Is.EqualTo((Reasons.BadArguments, 0)));
        }
    }

    [Test]
    public async Task DeepAndLongArguments()
    {
        var deep = await _guard.CallToolAsync(Guards.Agent, "search_docs", new StringBuilder().Insert(0, "{\"a\":", 1000).Append('1').Append('}', 1000).ToString(), Body);
        var length = await _guard.CallToolAsync(
            Guards.Agent, "search_docs", $$"""{"text":"{{new string('x', 10 << 20)}}"}""", static (given, _) => Task.FromResult<object?>(given.GetProperty("text").GetString()!.Length));
        Assert.That((deep.Contains("bad-arguments", StringComparison.Ordinal), length), Is.EqualTo((true, (10 << 20).ToString(System.Globalization.CultureInfo.InvariantCulture))));
    }

    [Test]
    public async Task SecretsAreTakenOut()
    {
        var secret = SecretExamples.Create("github-personal-token", 4);
        var result = await _guard.CallToolAsync(
            Guards.Agent, "search_docs", JsonSerializer.Serialize(new { text = "key " + secret }), async (given, token) => new { found = secret, asked = await Body(given, token) });
        Assert.That((_calls.Single(), result.Contains(secret, StringComparison.Ordinal)), Is.EqualTo(("key [redacted:NHI1001 GitHub personal access token]", false)));
    }

    [Test]
    public void ExceptionOfAToolPassesThrough() => Assert.ThrowsAsync<InvalidOperationException>(
        () => _guard.CallToolAsync(Guards.Agent, "search_docs", "{}", static (_, _) => throw new InvalidOperationException("the tool's own")));

    private Task<object?> Body(JsonElement arguments, CancellationToken cancellationToken)
    {
        _calls.Add(arguments.GetProperty("text").GetString()!);
        return Task.FromResult<object?>("done");
    }

    private static string Calls(params (string Id, string Tool, string Arguments)[] calls) => JsonSerializer.Serialize(new
    {
        id = "x",
        @object = "chat.completion",
        created = 1,
        model = "m",
        choices = new[]
        {
            new
            {
                index = 0,
                finish_reason = "tool_calls",
                message = new
                {
                    role = "assistant",
                    tool_calls = calls.Select(static call => new { id = call.Id, type = "function", function = new { name = call.Tool, arguments = call.Arguments } }),
                },
            },
        },
    });

    private sealed class Service(params string[] answers) : HttpMessageHandler
    {
        public List<string> Sent { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Sent.Add(await request.Content!.ReadAsStringAsync(cancellationToken));
            return new(HttpStatusCode.OK) { Content = new StringContent(answers[Sent.Count - 1], Encoding.UTF8, "application/json") };
        }
    }
}
