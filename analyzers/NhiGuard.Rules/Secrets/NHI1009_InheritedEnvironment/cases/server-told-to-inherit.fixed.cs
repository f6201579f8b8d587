// @references all
using ModelContextProtocol.Client;

public static class Servers
{
    public static IClientTransport Crm(string command)
    {
        var options = new StdioClientTransportOptions { Command = command, InheritEnvironmentVariables = false, EnvironmentVariables = StdioClientTransportOptions.GetDefaultEnvironmentVariables() };
        options.Name = "crm";
        return new StdioClientTransport(options);
    }
}
