// @references all
using System.ClientModel;
using Azure.Core;
using Azure.Identity;
using Azure.AI.OpenAI;
using Microsoft.Agents.AI;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using OpenAI;
using OpenAI.Chat;

using ModelContextProtocol.Client;

public static class Servers
{
    private static Dictionary<string, string> Headers => new() { ["Authorization"] = "Bearer " + Environment.GetEnvironmentVariable("ONE_SERVER_TOKEN") };

    public static IClientTransport[] Connect()
    {
        var token = Environment.GetEnvironmentVariable("ONE_SERVER_TOKEN");
        var read = new HttpClientTransport(new()
        {
            Name = "issues to read",
            Endpoint = new Uri("https://issues.contoso.com/mcp/readonly"),
            AdditionalHeaders = new Dictionary<string, string> { ["Authorization"] = $"Bearer {token}" },
        });
        var write = new HttpClientTransport(new()
        {
            Name = "issues to write",
            Endpoint = new Uri("https://issues.contoso.com/mcp"),
            AdditionalHeaders = new Dictionary<string, string> { ["Authorization"] = $"Bearer {token}" },
        });
        return [read, write];
    }

    // What is no credential may be handed to everybody.
    public static IClientTransport[] WithSettings(string level)
    {
        var first = new HttpClientTransport(new() { Name = "a", Endpoint = new Uri("https://a.contoso.com/mcp"), AdditionalHeaders = new Dictionary<string, string> { ["X-Log-Level"] = level } });
        var second = new HttpClientTransport(new() { Name = "b", Endpoint = new Uri("https://b.contoso.com/mcp"), AdditionalHeaders = new Dictionary<string, string> { ["X-Log-Level"] = level } });
        return [first, second];
    }

    public static object Unused() => Headers;
}
