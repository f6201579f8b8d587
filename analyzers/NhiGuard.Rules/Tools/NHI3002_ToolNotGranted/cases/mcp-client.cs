// @references all
// @policy agents.yaml
using Microsoft.Extensions.AI;
using ModelContextProtocol.Client;

class Agent
{
    async Task<ChatOptions> OptionsAsync(McpClient client) => new() { Tools = [.. await client.ListToolsAsync()] };
}
