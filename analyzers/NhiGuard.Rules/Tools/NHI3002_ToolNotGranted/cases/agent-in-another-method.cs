// @references guard
// @policy agents.yaml
using Microsoft.Extensions.AI;

class Agent
{
    static void SendMail(string to) { }

    IChatClient Build(IChatClient client) => client.AsBuilder().UseNhiGuard("support-bot").Build();

    AITool[] Tools() => [AIFunctionFactory.Create(SendMail)];
}

static class GuardSetup
{
    public static ChatClientBuilder UseNhiGuard(this ChatClientBuilder builder, string agent) => builder.Use(inner => agent.Length > 0 ? inner : throw new ArgumentException(""));
}
