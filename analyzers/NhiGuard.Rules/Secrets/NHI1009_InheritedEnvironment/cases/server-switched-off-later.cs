// @references all
using ModelContextProtocol.Client;

public sealed class Servers
{
    private readonly StdioClientTransportOptions _options = new() { Command = "crm-mcp" };

    public Servers(bool trusted)
    {
        this._options.InheritEnvironmentVariables = trusted;
    }

    public IClientTransport Kept() => new StdioClientTransport(_options);

    public static IClientTransport Crm(IEnumerable<string> arguments)
    {
        var options = new StdioClientTransportOptions { Command = "crm-mcp", Arguments = [.. arguments] };
        options.InheritEnvironmentVariables = false;
        return new StdioClientTransport(options);
    }
}
