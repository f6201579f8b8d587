using ModelContextProtocol.Client;

namespace NhiGuard;

/// <summary>Puts the guard before the tools of servers.</summary>
public static class NhiGuardMcpClientExtensions
{
    /// <summary>Connects an agent to a server that is reached over HTTP, if the policy names it.</summary>
    /// <param name="guard">The guard.</param>
    /// <param name="agent">Name of the agent as the policy names it.</param>
    /// <param name="server">Name of the server as the policy names it.</param>
    /// <param name="transport">Where it is; the address has to be the policy's, where the policy gives one.</param>
    /// <param name="options">Options of the client, or null.</param>
    /// <param name="cancellationToken">Cancels the connecting.</param>
    /// <exception cref="NhiGuardException">NHI3015: the policy does not name this server; nothing was dialled.</exception>
    public static Task<GuardedMcpClient> ConnectHttpAsync(
        this NhiGuardRuntime guard,
        string agent,
        string server,
        HttpClientTransportOptions transport,
        McpClientOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(transport);
        return guard.ConnectAsync(
            agent, new ServerUse(server, transport.Endpoint.OriginalString, null), () => new HttpClientTransport(transport), options, cancellationToken);
    }

    /// <summary>Starts a server as a process and connects an agent to it, if the policy names it.</summary>
    /// <param name="guard">The guard.</param>
    /// <param name="agent">Name of the agent as the policy names it.</param>
    /// <param name="server">Name of the server as the policy names it.</param>
    /// <param name="transport">How it is started; the policy's package, where it gives one, has to be a word of the command line.</param>
    /// <param name="options">Options of the client, or null.</param>
    /// <param name="cancellationToken">Cancels the connecting.</param>
    /// <exception cref="NhiGuardException">NHI3015: the policy does not name this server; nothing was started.</exception>
    public static Task<GuardedMcpClient> ConnectStdioAsync(
        this NhiGuardRuntime guard,
        string agent,
        string server,
        StdioClientTransportOptions transport,
        McpClientOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(transport);
        return guard.ConnectAsync(
            agent, new ServerUse(server, null, [transport.Command, .. transport.Arguments ?? []]), () => new StdioClientTransport(transport), options, cancellationToken);
    }

    /// <summary>Guards a client that is connected already.</summary>
    /// <param name="client">The client; the caller disposes it.</param>
    /// <param name="agent">Name of the agent as the policy names it.</param>
    /// <param name="server">Name of the server as the policy names it. Which server it really is the caller answers for.</param>
    /// <param name="guard">The guard; the caller disposes it.</param>
    /// <exception cref="NhiGuardException">NHI3015: the policy does not name this server.</exception>
    public static GuardedMcpClient UseNhiGuard(this McpClient client, string agent, string server, NhiGuardRuntime guard)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentException.ThrowIfNullOrWhiteSpace(agent);
        ArgumentException.ThrowIfNullOrWhiteSpace(server);
        ArgumentNullException.ThrowIfNull(guard);
        guard.Origins.Require(agent, new ServerUse(server, null, null));
        return new(client, guard, agent, server, owns: false);
    }

    private static async Task<GuardedMcpClient> ConnectAsync(
        this NhiGuardRuntime guard,
        string agent,
        ServerUse use,
        Func<IClientTransport> transport,
        McpClientOptions? options,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(guard);
        ArgumentException.ThrowIfNullOrWhiteSpace(agent);
        ArgumentException.ThrowIfNullOrWhiteSpace(use.Name, "server");
        guard.Origins.Require(agent, in use);
        var client = await McpClient.CreateAsync(transport(), options, cancellationToken: cancellationToken).ConfigureAwait(false);
        try
        {
            return new(client, guard, agent, use.Name, owns: true);
        }
        catch
        {
            await client.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }
}
