// @references all
using ModelContextProtocol.Client;

public static class Servers
{
    public static IClientTransport Crm() => new StdioClientTransport(new()
    {
        Command = "npx",
        Arguments = ["-y", "@contoso/crm-mcp@1.4.2"],
        InheritEnvironmentVariables = false,
        EnvironmentVariables = StdioClientTransportOptions.GetDefaultEnvironmentVariables(),
    });
}
