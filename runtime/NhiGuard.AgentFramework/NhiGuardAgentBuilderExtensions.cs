using Microsoft.Extensions.DependencyInjection;
using NhiGuard;

namespace Microsoft.Agents.AI;

/// <summary>Puts the guard before the tools of an agent.</summary>
public static class NhiGuardAgentBuilderExtensions
{
    /// <summary>Guards every function that the agent calls, wherever it comes from: the agent's options, a context provider, the
    /// options of one run, another agent used as a function.</summary>
    /// <param name="builder">The pipeline.</param>
    /// <param name="agent">Name of the agent as the policy names it.</param>
    /// <returns>The same builder.</returns>
    /// <remarks>The guard comes from the services that <see cref="AIAgentBuilder.Build"/> is given (<c>AddNhiGuard</c>). The guard sits
    /// where the agent calls functions, before all function middleware, whatever the order in which they were added: a denied call
    /// reaches none of it, and what middleware changes in the arguments is the application's own. Building throws
    /// <see cref="InvalidOperationException"/> when there is no guard or it could not see the calls.</remarks>
    public static AIAgentBuilder UseNhiGuard(this AIAgentBuilder builder, string agent)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentException.ThrowIfNullOrWhiteSpace(agent);
        return builder.Use((inner, services) => new GuardedAgent(
            inner,
            services.GetService<NhiGuardRuntime>() ?? throw new InvalidOperationException(
                $"UseNhiGuard(\"{agent}\") finds no guard among the services. Add it with services.AddNhiGuard() and call Build(services), "
                + "or hand one over: UseNhiGuard(agent, NhiGuardRuntime.Create())."),
            agent));
    }

    /// <summary>Guards every function that the agent calls, with a given guard.</summary>
    /// <param name="builder">The pipeline.</param>
    /// <param name="agent">Name of the agent as the policy names it.</param>
    /// <param name="guard">The guard, for example from <see cref="NhiGuardRuntime.Create"/>; the caller disposes it.</param>
    /// <returns>The same builder.</returns>
    /// <remarks>Building throws <see cref="InvalidOperationException"/> when the guard could not see the calls.</remarks>
    public static AIAgentBuilder UseNhiGuard(this AIAgentBuilder builder, string agent, NhiGuardRuntime guard)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentException.ThrowIfNullOrWhiteSpace(agent);
        ArgumentNullException.ThrowIfNull(guard);
        return builder.Use(inner => new GuardedAgent(inner, guard, agent));
    }
}
