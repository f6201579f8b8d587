using Microsoft.Extensions.AI;
using Microsoft.SemanticKernel;

namespace NhiGuard;

/// <summary>One line for functions that are called without a guarded kernel.</summary>
public static class NhiGuardKernelFunctionExtensions
{
    /// <summary>The same function behind the guard, whatever kernel invokes it and wherever it is used as an <see cref="AIFunction"/>:
    /// there no filter of a kernel is asked.</summary>
    /// <param name="guard">The guard.</param>
    /// <param name="function">The function.</param>
    /// <param name="agent">Name of the agent as the policy names it.</param>
    /// <returns>A function without a plugin whose name is <c>plugin_function</c>.</returns>
    public static KernelFunction Guard(this NhiGuardRuntime guard, KernelFunction function, string agent)
    {
        ArgumentNullException.ThrowIfNull(guard);
        ArgumentNullException.ThrowIfNull(function);
        ArgumentException.ThrowIfNullOrWhiteSpace(agent);
        return new GuardedFunction(function, guard, agent).AsKernelFunction();
    }
}
