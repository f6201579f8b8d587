// @references all
using ModelContextProtocol.Client;

public static class Servers
{
    public static IClientTransport Crm(string tenant) => new StdioClientTransport(new()
    {
        Command = "npx",
        Arguments = ["-y", "@contoso/crm-mcp@1.4.2"],
        InheritEnvironmentVariables = false,
        EnvironmentVariables = new Dictionary<string, string?>(StdioClientTransportOptions.GetDefaultEnvironmentVariables()) { ["CRM_TENANT"] = tenant },
    });
}
