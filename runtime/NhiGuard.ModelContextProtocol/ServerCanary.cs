using System.IO.Pipelines;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using NhiGuard.Guard;

namespace NhiGuard;

/// <summary>Before a host starts anything, a canary goes over the wire to a server made from the host's own options.</summary>
internal sealed class ServerCanary(NhiGuardRuntime guard, string agent, IOptions<McpServerOptions> options, IServiceProvider services)
    : IHostedLifecycleService
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);

    /// <exception cref="NhiGuardException">NHI0006: the canary was not denied by the guard.</exception>
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        if (options.Value is { ToolCollection: null or { Count: 0 }, Handlers.CallToolHandler: null, Handlers.ListToolsHandler: null, Capabilities.Tools: null })
        {
            return;
        }

        Exception? fault = null;
        var denied = false;
        try
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            patience.CancelAfter(_patience);
            denied = await IsDeniedAsync(patience.Token).ConfigureAwait(false);
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            fault = error;
        }

        Canary.Prove(guard, agent, "ModelContextProtocol server", () => fault is null ? (false, denied) : throw fault);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task<bool> IsDeniedAsync(CancellationToken cancellationToken)
    {
        var (up, down) = (new Pipe(), new Pipe());
        await using var transport = new StreamServerTransport(up.Reader.AsStream(), down.Writer.AsStream());
        await using var server = McpServer.Create(transport, options.Value, serviceProvider: services);
        var running = server.RunAsync(cancellationToken);
        bool denied;
        await using (var client = await McpClient.CreateAsync(
            new StreamClientTransport(up.Writer.AsStream(), down.Reader.AsStream()), cancellationToken: cancellationToken).ConfigureAwait(false))
        {
            var answer = await client.CallToolAsync(Canary.Tool, cancellationToken: cancellationToken).ConfigureAwait(false);
            denied = answer is { IsError: true, Content: [TextContentBlock text] }
                && text.Text.Contains($"\"{GuardNotInstalled.Rule.Id}\"", StringComparison.Ordinal);
        }

        await server.DisposeAsync().ConfigureAwait(false);
        await running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return denied;
    }
}
