// @references ai
// @policy agent.yaml
using Microsoft.Extensions.AI;

class Agent
{
    ChatOptions Options() => new() { Tools = [new HostedWebSearchTool(), new HostedCodeInterpreterTool()] };
}
