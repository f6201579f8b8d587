// @references guard
// @policy agents.yaml
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;

class Agent(IConfiguration configuration)
{
    static void SendMail(string to) { }

    void Build(IChatClient client)
    {
        var guarded = client.AsBuilder().UseNhiGuard(configuration["Agent"]!).Build();
        AITool[] tools = [AIFunctionFactory.Create(SendMail)];
    }
}
