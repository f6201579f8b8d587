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

public static class Agents
{
    public static AIAgent Billing(IConfiguration configuration)
    {
        var section = configuration.GetSection("OwnSection:Billing");
        return new OpenAIClient(section["ApiKey"]!).GetChatClient("gpt-5").AsIChatClient().AsAIAgent(name: "billing");
    }

    public static AIAgent Support(IConfiguration configuration)
    {
        var section = configuration.GetSection("OwnSection:Support");
        return new OpenAIClient(section["ApiKey"]!).GetChatClient("gpt-5").AsIChatClient().AsAIAgent(name: "support");
    }
}
