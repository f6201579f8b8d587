using Microsoft.Extensions.DependencyInjection;
using NhiGuard;

namespace Microsoft.Extensions.AI;

/// <summary>Puts the guard before the tools of a chat client.</summary>
public static class NhiGuardChatClientBuilderExtensions
{
    /// <summary>Guards every <see cref="AIFunction"/> that the client calls for an agent. Write it before
    /// <c>UseFunctionInvocation()</c>: the first one added stands outermost, and the guard has to stand outside of what calls the tools.</summary>
    /// <param name="builder">The pipeline.</param>
    /// <param name="agent">Name of the agent as the policy names it.</param>
    /// <returns>The same builder.</returns>
    /// <remarks>The guard comes from the services (<c>AddNhiGuard</c>). Without it one is made from the default options when the
    /// pipeline is built, and disposed with the client. Building throws <see cref="NhiGuardException"/> when policy or inventory
    /// refuse, and <see cref="InvalidOperationException"/> when the guard could not see the calls.</remarks>
    public static ChatClientBuilder UseNhiGuard(this ChatClientBuilder builder, string agent)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentException.ThrowIfNullOrWhiteSpace(agent);
        return builder.Use((inner, services) => services.GetService<NhiGuardRuntime>() is { } shared
            ? new GuardedChatClient(inner, shared, agent, owned: null)
            : Own(inner, agent));
    }

    /// <summary>Guards every <see cref="AIFunction"/> that the client calls for an agent, with a given guard.</summary>
    /// <param name="builder">The pipeline.</param>
    /// <param name="agent">Name of the agent as the policy names it.</param>
    /// <param name="guard">The guard, for example from <see cref="NhiGuardRuntime.Create"/>; the caller disposes it.</param>
    /// <returns>The same builder.</returns>
    /// <remarks>Building throws <see cref="InvalidOperationException"/> when the guard could not see the calls.</remarks>
    public static ChatClientBuilder UseNhiGuard(this ChatClientBuilder builder, string agent, NhiGuardRuntime guard)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentException.ThrowIfNullOrWhiteSpace(agent);
        ArgumentNullException.ThrowIfNull(guard);
        return builder.Use(inner => new GuardedChatClient(inner, guard, agent, owned: null));
    }

    private static GuardedChatClient Own(IChatClient inner, string agent)
    {
        var guard = NhiGuardRuntime.Create();
        try
        {
            return new(inner, guard, agent, owned: guard);
        }
        catch
        {
            guard.Dispose();
            throw;
        }
    }
}
