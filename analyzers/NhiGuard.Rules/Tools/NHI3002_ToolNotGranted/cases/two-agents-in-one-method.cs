// @references guard
// @policy agents.yaml
using Microsoft.Extensions.AI;

class Agents
{
    static void SendMail(string to) { }

    void Build(IChatClient client)
    {
        var support = client.AsBuilder().UseNhiGuard("support-bot").Build();
        var mail = client.AsBuilder().UseNhiGuard("mail-bot").Build();
        AITool[] tools = [AIFunctionFactory.Create(SendMail)];
    }
}

static class GuardSetup
{
    public static ChatClientBuilder UseNhiGuard(this ChatClientBuilder builder, string agent) => builder.Use(inner => agent.Length > 0 ? inner : throw new ArgumentException(""));
}
