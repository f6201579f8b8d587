// @references all
using ModelContextProtocol.Client;

public static class Servers
{
    public static StdioClientTransportOptions Crm(string tenant) => {|NHI1009:new StdioClientTransportOptions|}
    {
        Command = "crm-mcp",
        EnvironmentVariables = new Dictionary<string, string?> { ["CRM_TENANT"] = tenant }
    };

    public static StdioClientTransportOptions Added(string tenant) => {|NHI1009:new StdioClientTransportOptions|}
    {
        Command = "crm-mcp",
        EnvironmentVariables = new Dictionary<string, string?> { { "CRM_TENANT", tenant } },
    };
}
