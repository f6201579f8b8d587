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
    public static IClientTransport[] Start(string folder)
    {
        var token = Environment.GetEnvironmentVariable("SERVERS_TOKEN");
        var issues = new HttpClientTransport(new()
        {
            Name = "issues",
            Endpoint = new Uri("https://issues.contoso.com/mcp"),
            AdditionalHeaders = new Dictionary<string, string> { ["Authorization"] = $"Bearer {token}" },
        });
        var wiki = new StdioClientTransport(new()
        {
            Name = {|NHI1008:"wiki"|},
            Command = Path.Combine(folder, "wiki-server"),
            InheritEnvironmentVariables = false,
            EnvironmentVariables = new Dictionary<string, string?> { ["WIKI_TOKEN"] = token },
        });
        return [issues, wiki];
    }
}
