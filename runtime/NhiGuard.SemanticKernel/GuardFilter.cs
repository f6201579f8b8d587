using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using Microsoft.SemanticKernel;
using FunctionInvocationContext = Microsoft.SemanticKernel.FunctionInvocationContext;

namespace NhiGuard;

/// <summary>The guard inside of a kernel.</summary>
internal sealed class GuardFilter(NhiGuardRuntime guard, string agent) : IFunctionInvocationFilter
{
    private const string Seam = "Microsoft.SemanticKernel";
    private const string Prompt = "Microsoft.SemanticKernel.KernelFunctionFromPrompt";

    private readonly ConditionalWeakTable<KernelFunction, ToolFacts> _facts = [];

    /// <summary>A filter for kernels that are still to be made: the canary goes through one of its own.</summary>
    /// <exception cref="NhiGuardException">NHI0006: it got through.</exception>
    public static GuardFilter Create(NhiGuardRuntime guard, string agent)
    {
        var filter = new GuardFilter(guard, agent);
        var kernel = new Kernel();
        kernel.FunctionInvocationFilters.Add(filter);
        Prove(kernel, guard, agent);
        return filter;
    }

    /// <exception cref="NhiGuardException">NHI0006: the canary got through.</exception>
    public static void Prove(Kernel kernel, NhiGuardRuntime guard, string agent)
    {
        if (!guard.Policy.Agents.ContainsKey(agent))
        {
            guard.Logger.UnknownAgent(agent);
        }

        CanaryFunction.Prove(guard, agent, Seam, async (canary, arguments) =>
            (await canary.AsKernelFunction().InvokeAsync(kernel, new(arguments)).ConfigureAwait(false)).GetValue<object>());
    }

    public async Task OnFunctionInvocationAsync(FunctionInvocationContext context, Func<FunctionInvocationContext, Task> next)
    {
        if (IsApplicationsOwnPrompt(context.Function))
        {
            await next(context).ConfigureAwait(false);
            return;
        }

        var call = _facts.GetValue(context.Function, function => new(function, agent)).Call(context.Arguments);
        if (context.IsStreaming)
        {
            await next(context).ConfigureAwait(false);
            context.Result = GuardedStream.Over(context, call, guard);
            return;
        }

        var result = await guard.InvokeAsync(call, new KernelSeam(context, next), context.CancellationToken).ConfigureAwait(false);
        if (!ReferenceEquals(result, context.Result.GetValue<object>()))
        {
            context.Result = new(context.Function, result, context.Result.Culture);
        }
    }

    /// <summary>A model can call functions of plugins only.</summary>
    private static bool IsApplicationsOwnPrompt(KernelFunction function) =>
        string.IsNullOrEmpty(function.PluginName) && function.GetType().FullName == Prompt;
}
