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

public sealed class Agents(IConfiguration configuration)
{
    public AIAgent Billing() => Create(configuration["Fallback:Billing:ApiKey"] ?? configuration["Fallback:ApiKey"]).AsAIAgent(name: "billing");

    public AIAgent Support() => Create(configuration["Fallback:Support:ApiKey"] ?? configuration["Fallback:ApiKey"]).AsAIAgent(name: "support");

    private static IChatClient Create(string? key) => new OpenAIClient(key!).GetChatClient("gpt-5").AsIChatClient();
}
