// @references all
using ModelContextProtocol.Client;

public static class Servers
{
    public static StdioClientTransportOptions Crm(string tenant) => new StdioClientTransportOptions
    {
        Command = "crm-mcp",
        EnvironmentVariables = new Dictionary<string, string?>(StdioClientTransportOptions.GetDefaultEnvironmentVariables()) { ["CRM_TENANT"] = tenant },
        InheritEnvironmentVariables = false,
    };

    public static StdioClientTransportOptions Added(string tenant) => new StdioClientTransportOptions
    {
        Command = "crm-mcp",
        EnvironmentVariables = new Dictionary<string, string?> { { "CRM_TENANT", tenant } },
        InheritEnvironmentVariables = false,
    };
}
