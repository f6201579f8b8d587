using BenchmarkDotNet.Attributes;
using Microsoft.SemanticKernel;

namespace NhiGuard.Benchmarks;

/// <summary>A call of a kernel's function: with a filter that does nothing, and guarded.</summary>
[MemoryDiagnoser]
public class KernelBenchmarks
{
    private readonly KernelArguments _arguments = new() { ["query"] = "how do I send an order back" };
    private readonly KernelFunction _function = KernelFunctionFactory.CreateFromMethod(static (string query) => "Within 30 days.", "tool0");
    private readonly Kernel _empty = new();
    private readonly Kernel _guarded = new();

    [GlobalSetup]
    public void SetUp()
    {
        _empty.FunctionInvocationFilters.Add(new Nothing());
        _guarded.UseNhiGuard("bot", BenchmarkPolicy.Guard());
    }

    [Benchmark(Baseline = true)]
    public Task<FunctionResult> EmptyFilter() => _function.InvokeAsync(_empty, _arguments);

    [Benchmark]
    public Task<FunctionResult> Guarded() => _function.InvokeAsync(_guarded, _arguments);

    private sealed class Nothing : IFunctionInvocationFilter
    {
        public Task OnFunctionInvocationAsync(FunctionInvocationContext context, Func<FunctionInvocationContext, Task> next) => next(context);
    }
}
