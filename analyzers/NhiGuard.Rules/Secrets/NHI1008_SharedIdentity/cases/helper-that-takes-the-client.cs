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

public static class Team
{
    public static IEnumerable<AIAgent> Build()
    {
        var client = new OpenAIClient(Required("TEAM_MODEL_KEY")).GetChatClient("gpt-5").AsIChatClient();
        return [Member("planner", client), Member({|NHI1008:"executor"|}, client)];
    }

    private static AIAgent Member(string name, IChatClient client) => new ChatClientAgent(client, instructions: $"You are {name}.", name: name);

    private static string Required(string name) => Environment.GetEnvironmentVariable(name) ?? throw new InvalidOperationException($"{name} is not set.");
}
