// @references guard
// @policy agents.yaml
using Microsoft.Extensions.AI;

class Agent
{
    static void SendMail(string to) { }

    IChatClient Build(IChatClient client) => client.AsBuilder().UseNhiGuard("support-bot").Build();

    AITool[] Tools() => [AIFunctionFactory.Create(SendMail)];
}
