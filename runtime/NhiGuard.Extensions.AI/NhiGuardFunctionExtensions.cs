using Microsoft.Extensions.AI;

namespace NhiGuard;

/// <summary>One line for loops that call functions by themselves.</summary>
public static class NhiGuardFunctionExtensions
{
    /// <summary>The same function behind the guard: invoking it is judged as a call by <paramref name="agent"/>.</summary>
    /// <param name="guard">The guard.</param>
    /// <param name="function">The function; one that this guard guards for this agent already comes back as it is.</param>
    /// <param name="agent">Name of the agent as the policy names it.</param>
    public static AIFunction Guard(this NhiGuardRuntime guard, AIFunction function, string agent)
    {
        ArgumentNullException.ThrowIfNull(guard);
        ArgumentNullException.ThrowIfNull(function);
        ArgumentException.ThrowIfNullOrWhiteSpace(agent);
        return function is GuardedFunction guarded && guarded.IsGuardedBy(guard, agent)
            ? function
            : new GuardedFunction(function, guard, agent);
    }
}
