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
    public AIAgent Billing() => new OpenAIClient(configuration["OwnKeyEach:Billing:ApiKey"]!).GetChatClient("gpt-5").AsIChatClient().AsAIAgent(name: "billing");

    public AIAgent Support() => new OpenAIClient(configuration["OwnKeyEach:Support:ApiKey"]!).GetChatClient("gpt-5").AsIChatClient().AsAIAgent(name: "support");

    public AIAgent Sales() => new OpenAIClient(Required("OWN_KEY_SALES")).GetChatClient("gpt-5").AsIChatClient().AsAIAgent(name: "sales");

    public AIAgent Stock() => new OpenAIClient(Required("OWN_KEY_STOCK")).GetChatClient("gpt-5").AsIChatClient().AsAIAgent(name: "stock");

    private static string Required(string name) => Environment.GetEnvironmentVariable(name) ?? throw new InvalidOperationException();
}
