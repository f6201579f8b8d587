// @references all
using ModelContextProtocol.Client;

public static class Servers
{
    public static IClientTransport Crm() => new StdioClientTransport({|NHI1009:new()|}
    {
        Command = "npx",
        Arguments = ["-y", "@contoso/crm-mcp@1.4.2"],
    });
}
