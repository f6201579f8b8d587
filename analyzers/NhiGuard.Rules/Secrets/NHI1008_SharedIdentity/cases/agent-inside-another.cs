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

public static class Delegation
{
    // The one that delegates reaches the weather only through the other, and has a key of its own.
    public static AIAgent Create(IConfiguration configuration)
    {
        var weather = new OpenAIClient(configuration["Delegation:Weather:ApiKey"]!).GetChatClient("gpt-5").AsIChatClient().AsAIAgent(name: "weather");
        var traced = weather.AsBuilder().UseLogging(null).Build();
        return new OpenAIClient(configuration["Delegation:Main:ApiKey"]!).GetChatClient("gpt-5").AsIChatClient()
            .AsAIAgent(name: "main", tools: [traced.AsAIFunction(), weather.AsAIFunction()]);
    }
}
