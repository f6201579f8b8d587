using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using ModelContextProtocol.Server;
using NhiGuard;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Puts the guard before the tools of a server.</summary>
public static class NhiGuardMcpServerBuilderExtensions
{
    /// <summary>Guards every tool of the server; whoever connects is one agent.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="agent">Name of the agent as the policy names it.</param>
    /// <returns>The same builder.</returns>
    /// <remarks>The guard comes from the services (<c>AddNhiGuard</c>). It stands before all other filters, whichever was added first.
    /// Lists of tools show what the policy grants. The host refuses to start when a canary call over the wire is not denied (NHI0006).</remarks>
    public static IMcpServerBuilder UseNhiGuard(this IMcpServerBuilder builder, string agent)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentException.ThrowIfNullOrWhiteSpace(agent);
        return builder.Add(agent, _ => agent);
    }

    /// <summary>Guards every tool of the server; which agent a message comes from the host can tell.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="agent">Name of the agent as the policy names it, or null for nobody, whose calls are denied. Take it from what is
    /// proven (<see cref="MessageContext.User"/>), never from what the client says of itself.</param>
    /// <returns>The same builder.</returns>
    public static IMcpServerBuilder UseNhiGuard(this IMcpServerBuilder builder, Func<MessageContext, string?> agent)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(agent);
        return builder.Add("(whoever connects)", agent);
    }

    private static IMcpServerBuilder Add(this IMcpServerBuilder builder, string shown, Func<MessageContext, string?> agent)
    {
        builder.Services.AddSingleton<IPostConfigureOptions<McpServerOptions>>(services => new PostConfigureOptions<McpServerOptions>(
            null, options => new ServerGuard(services.GetRequiredService<NhiGuardRuntime>(), agent).Install(options)));
        builder.Services.AddSingleton<IHostedService>(services => new ServerCanary(
            services.GetRequiredService<NhiGuardRuntime>(), shown, services.GetRequiredService<IOptions<McpServerOptions>>(), services));
        return builder;
    }
}
