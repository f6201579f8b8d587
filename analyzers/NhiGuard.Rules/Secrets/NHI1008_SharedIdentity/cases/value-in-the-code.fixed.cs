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
    private static readonly string ApiKey = Environment.GetEnvironmentVariable("API_KEY") ?? throw new InvalidOperationException("Set API_KEY.");

    public static AIAgent Billing() => new OpenAIClient(ApiKey).GetChatClient("gpt-5").AsIChatClient().AsAIAgent(name: "billing");

    public static AIAgent Support() => new OpenAIClient(new ApiKeyCredential(ApiKey)).GetChatClient("gpt-5").AsIChatClient().AsAIAgent(name: "support");
}
