using System.Text.Json;
using Microsoft.Extensions.AI;
using ModelContextProtocol;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using NhiGuard.Guard;

namespace NhiGuard;

/// <summary>A client behind the guard: an agent gets from a server what the policy grants it, and nothing else.</summary>
/// <remarks>The client below goes round the guard: hand this one on, and not that one.</remarks>
public sealed class GuardedMcpClient : IAsyncDisposable
{
    private readonly McpClient _client;
    private readonly NhiGuardRuntime _guard;
    private readonly string _agent;
    private readonly bool _owns;

    internal GuardedMcpClient(McpClient client, NhiGuardRuntime guard, string agent, string server, bool owns)
    {
        (_client, _guard, _agent, Server, _owns) = (client, guard, agent, server, owns);
        Canary.Prove(guard, agent, $"ModelContextProtocol client of {server}", () =>
        {
            var canary = Guarded(new McpClientTool(client, new Tool { Name = Canary.Tool }));
            return (false, CanaryFunction.IsDenial(canary.InvokeAsync([]).AsTask().GetAwaiter().GetResult()));
        });
    }

    /// <summary>Name of the server as the policy names it.</summary>
    public string Server { get; }

    /// <summary>Lists the tools that the agent may have, each behind the guard. They can go into any chat client or agent: where that is
    /// guarded too, a call is still judged and counted once.</summary>
    /// <param name="cancellationToken">Cancels the listing.</param>
    /// <remarks>Left out, where the mode is enforce: tools that the policy does not grant as <c>server/tool</c>, tools that differ from the
    /// lock (NHI3014), and tools with the name of one that the agent has already (NHI3016). In observe mode all are there.</remarks>
    public async Task<IReadOnlyList<AIFunction>> ListToolsAsync(CancellationToken cancellationToken = default)
    {
        var offered = (await _client.ListToolsAsync(cancellationToken: cancellationToken).ConfigureAwait(false))
            .DistinctBy(static tool => tool.ProtocolTool.Name)
            .Select(static tool => (tool, tool.ProtocolTool.Name, Definitions.Of(tool.ProtocolTool)))
            .ToList();
        return [.. _guard.Origins.Take(_agent, Server, offered).Select(Guarded)];
    }

    /// <summary>Calls a tool by its name, for loops that do it by themselves.</summary>
    /// <param name="tool">Name of the tool as the server gives it.</param>
    /// <param name="arguments">Arguments by name, or null for none.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What the tool returned, without secrets; or an error result with the denial as JSON.</returns>
    public async ValueTask<CallToolResult> CallToolAsync(
        string tool, IReadOnlyDictionary<string, object?>? arguments = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(tool);
        var call = new ToolCall(_agent, tool) { Server = Server, Arguments = arguments ?? new Dictionary<string, object?>() };
        var seam = new ResultSeam((given, token) => _client.CallToolAsync(tool, given, cancellationToken: token));
        return (CallToolResult)(await _guard.InvokeAsync(call, seam, cancellationToken).ConfigureAwait(false))!;
    }

    /// <summary>Writes what the server offers now into a lock, for people to review; what the lock says of other servers stays.</summary>
    /// <param name="path">Where to write, for example <c>nhiguard.lock.json</c> in the sources.</param>
    /// <param name="cancellationToken">Cancels the listing.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="InvalidDataException">There is a file that is no lock.</exception>
    public async Task WriteLockAsync(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var tools = await _client.ListToolsAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
        _guard.Origins.WriteLock(path, Server, tools
            .DistinctBy(static tool => tool.ProtocolTool.Name)
            .ToDictionary(static tool => tool.ProtocolTool.Name, static tool => Definitions.Of(tool.ProtocolTool)));
    }

    /// <summary>Gives the names of the server's tools free, and disposes the client where connecting made it.</summary>
    public async ValueTask DisposeAsync()
    {
        _guard.Origins.GiveBack(_agent, Server);
        if (_owns)
        {
            await _client.DisposeAsync().ConfigureAwait(false);
        }
    }

    private AIFunction Guarded(McpClientTool tool) => new GuardedFunction(tool, _guard, _agent, new(Server, tool.ProtocolTool.Name));
}
