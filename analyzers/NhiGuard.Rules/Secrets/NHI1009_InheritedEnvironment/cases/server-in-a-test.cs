// @references all
// @property IsTestProject=true
using ModelContextProtocol.Client;

public static class ServerTests
{
    public static IClientTransport Everything() => new StdioClientTransport(new() { Command = "npx", Arguments = ["-y", "@modelcontextprotocol/server-everything"] });
}
