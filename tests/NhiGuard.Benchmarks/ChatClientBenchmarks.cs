using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.AI;

namespace NhiGuard.Benchmarks;

/// <summary>A request with one call through a chat client: with an invoker that does nothing, and guarded.</summary>
[MemoryDiagnoser]
public class ChatClientBenchmarks
{
    private readonly ChatMessage[] _messages = [new(ChatRole.User, "hello")];
    private readonly ChatOptions _options = new() { Tools = [AIFunctionFactory.Create(static (string query) => "Within 30 days.", "tool0")] };
    private IChatClient _empty = null!;
    private IChatClient _guarded = null!;

    [GlobalSetup]
    public void SetUp()
    {
        _empty = new OneCall().AsBuilder().UseFunctionInvocation(
            configure: static client => client.FunctionInvoker = static (context, token) => context.Function.InvokeAsync(context.Arguments, token)).Build();
        _guarded = new OneCall().AsBuilder().UseNhiGuard("bot", BenchmarkPolicy.Guard()).UseFunctionInvocation().Build();
    }

    [Benchmark(Baseline = true)]
    public Task<ChatResponse> EmptyInvoker() => _empty.GetResponseAsync(_messages, _options);

    [Benchmark]
    public Task<ChatResponse> Guarded() => _guarded.GetResponseAsync(_messages, _options);
}
