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
