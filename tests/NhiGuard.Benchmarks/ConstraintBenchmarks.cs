using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace NhiGuard.Benchmarks;

/// <summary>What constraints on arguments add to a decision. Those of the kinds type, equals, one-of, min, max and max-length must stay at 0 bytes.</summary>
[MemoryDiagnoser, MinColumn]
public class ConstraintBenchmarks
{
    private GuardPipeline _pipeline = null!;
    private ToolCall _none;
    private ToolCall _text;
    private ToolCall _json;
    private ToolCall _refused;

    [Params(1, 100, 1000)]
    public int Tools { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        _pipeline = BenchmarkPolicy.Pipeline(
            Tools, "title: { type: string, max-length: 200 }, priority: { one-of: [low, normal, high] }, amount: { type: integer, min: 1, max: 100 }");
        _none = new("bot", "tool0");
        _text = Call("Order 7 has not arrived", "normal", 42);
        _json = Call(Json("Order 7 has not arrived"), Json("normal"), Json(42));
        _refused = Call("Order 7 has not arrived", "urgent", 42);
    }

    [Benchmark(Baseline = true)]
    public Verdict NoArguments() => _pipeline.Judge(in _none);

    [Benchmark]
    public Verdict Three() => _pipeline.Judge(in _text);

    [Benchmark]
    public Verdict ThreeInJson() => _pipeline.Judge(in _json);

    [Benchmark]
    public Verdict Refused() => _pipeline.Judge(in _refused);

    internal static JsonElement Json<T>(T value) => JsonSerializer.SerializeToElement(value);

    private static ToolCall Call(object title, object priority, object amount) => new("bot", "tool0")
    {
        Arguments = new Dictionary<string, object?> { ["title"] = title, ["priority"] = priority, ["amount"] = amount },
    };
}
