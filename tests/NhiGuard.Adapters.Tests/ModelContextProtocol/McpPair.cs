using System.IO.Pipelines;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace NhiGuard.Tests.ModelContextProtocol;

/// <summary>A real server and a real client, with two pipes between them.</summary>
internal sealed class McpPair : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly McpServer _server;

    private McpPair(ServiceProvider services, McpServer server, McpClient client) => (_services, _server, Client) = (services, server, client);

    public McpClient Client { get; }

    public static async Task<McpPair> CreateAsync(Action<IMcpServerBuilder> configure)
    {
        var services = new ServiceCollection();
        configure(services.AddMcpServer());
        var provider = services.BuildServiceProvider();
        var (up, down) = (new Pipe(), new Pipe());
        var server = McpServer.Create(
            new StreamServerTransport(up.Reader.AsStream(), down.Writer.AsStream()),
            provider.GetRequiredService<IOptions<McpServerOptions>>().Value,
            serviceProvider: provider);
        _ = server.RunAsync();
        return new(provider, server, await McpClient.CreateAsync(new StreamClientTransport(up.Writer.AsStream(), down.Reader.AsStream())));
    }

    public async ValueTask DisposeAsync()
    {
        await Client.DisposeAsync();
        await _server.DisposeAsync();
        await _services.DisposeAsync();
    }
}
