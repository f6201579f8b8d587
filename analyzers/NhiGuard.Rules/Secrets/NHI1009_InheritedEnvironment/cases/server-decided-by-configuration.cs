// @references all
using ModelContextProtocol.Client;

public sealed record ServerSettings(string Command, bool InheritEnvironment);

public static class Servers
{
    public static IClientTransport From(ServerSettings settings) => new StdioClientTransport(new()
    {
        Command = settings.Command,
        InheritEnvironmentVariables = settings.InheritEnvironment,
    });
}
