using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.AI;

namespace NhiGuard.Benchmarks;

/// <summary>A guarded function beside the bare one.</summary>
[MemoryDiagnoser]
public class FunctionBenchmarks
{
    private readonly AIFunctionArguments _arguments = new() { ["query"] = "how do I send an order back" };
    private AIFunction _bare = null!;
    private AIFunction _guarded = null!;

    [GlobalSetup]
    public void SetUp()
    {
        _bare = AIFunctionFactory.Create(static (string query) => "Within 30 days.", "tool0");
        _guarded = BenchmarkPolicy.Guard().Guard(_bare, "bot");
    }

    [Benchmark(Baseline = true)]
    public ValueTask<object?> Bare() => _bare.InvokeAsync(_arguments);

    [Benchmark]
    public ValueTask<object?> Guarded() => _guarded.InvokeAsync(_arguments);
}
