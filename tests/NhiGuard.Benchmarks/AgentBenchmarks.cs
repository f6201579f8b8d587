using BenchmarkDotNet.Attributes;
using Microsoft.Agents.AI;
using Microsoft.Extensions.AI;

namespace NhiGuard.Benchmarks;

/// <summary>A run of an agent with one call: bare, with function middleware that does nothing, and guarded.</summary>
[MemoryDiagnoser]
public class AgentBenchmarks
{
    private AIAgent _bare = null!;
    private AIAgent _empty = null!;
    private AIAgent _guarded = null!;

    [GlobalSetup]
    public void SetUp()
    {
        _bare = Agent();
        _empty = Agent().AsBuilder().Use(static (_, context, next, token) => next(context, token)).Build();
        _guarded = Agent().AsBuilder().UseNhiGuard("bot", BenchmarkPolicy.Guard()).Build();
    }

    [Benchmark]
    public Task<AgentResponse> Bare() => _bare.RunAsync("hello");

    [Benchmark(Baseline = true)]
    public Task<AgentResponse> EmptyMiddleware() => _empty.RunAsync("hello");

    [Benchmark]
    public Task<AgentResponse> Guarded() => _guarded.RunAsync("hello");

    private static ChatClientAgent Agent() => new(new OneCall(), tools: [AIFunctionFactory.Create(static (string query) => "Within 30 days.", "tool0")]);
}
