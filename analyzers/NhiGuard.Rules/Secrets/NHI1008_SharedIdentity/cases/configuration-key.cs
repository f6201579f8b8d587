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
    private readonly IConfigurationSection _models = configuration.GetSection("Unused");

    public AIAgent Billing()
    {
        var section = configuration.GetSection("Shared:Model");
        return new OpenAIClient(section["ApiKey"]!).GetChatClient("gpt-5").AsIChatClient().AsAIAgent(name: "billing");
    }

    public AIAgent Support()
    {
        var key = configuration.GetValue<string>("Shared:Model:ApiKey");
        return new ChatClientAgent(new ChatClient("gpt-5", key!).AsIChatClient(), new ChatClientAgentOptions { Name = {|NHI1008:"support"|} });
    }

    public object Unused() => _models;
}
