// @references all
using ModelContextProtocol.Client;

public static class Servers
{
    public static IClientTransport Crm() => new HttpClientTransport(new() { Endpoint = new("https://crm.contoso.com/mcp") });
}
