using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace NhiGuard.Benchmarks;

/// <summary>What one decision costs. The argument-free one must stay at 0 bytes.</summary>
[MemoryDiagnoser]
public class DecisionBenchmarks
{
    private static readonly string[] _scopes = ["docs.read"];

    private GuardPipeline _pipeline = null!;
    private ToolCall _granted;
    private ToolCall _denied;
    private ToolCall _text;
    private ToolCall _json;

    [Params(1, 100, 1000)]
    public int Tools { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        _pipeline = BenchmarkPolicy.Pipeline(Tools);
        _granted = new("bot", "tool0") { DeclaredScopes = _scopes };
        _denied = new("bot", "other") { DeclaredScopes = _scopes };
        _text = new("bot", "tool0") { Arguments = new Dictionary<string, object?> { ["query"] = "how do I send an order back", ["limit"] = 10 } };
        _json = new("bot", "tool0")
        {
            Arguments = new Dictionary<string, object?> { ["query"] = JsonSerializer.SerializeToElement("how do I send an order back") },
        };
    }

    [Benchmark(Baseline = true)]
    public Verdict Granted() => _pipeline.Judge(in _granted);

    [Benchmark]
    public Verdict Denied() => _pipeline.Judge(in _denied);

    [Benchmark]
    public Verdict TextArguments() => _pipeline.Judge(in _text);

    [Benchmark]
    public Verdict JsonArguments() => _pipeline.Judge(in _json);
}
