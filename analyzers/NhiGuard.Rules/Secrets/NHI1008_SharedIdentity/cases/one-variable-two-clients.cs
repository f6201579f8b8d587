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
    public static AIAgent Writer() =>
        new ChatClient("gpt-5", Environment.GetEnvironmentVariable("TWO_CLIENTS_KEY")!).AsIChatClient().AsAIAgent(name: "writer");

    public static AIAgent Reviewer()
    {
        var key = Environment.GetEnvironmentVariable("TWO_CLIENTS_KEY") ?? throw new InvalidOperationException("TWO_CLIENTS_KEY is not set.");
        IChatClient client = new OpenAIClient(new ApiKeyCredential(key)).GetChatClient("gpt-5").AsIChatClient();
        return new ChatClientAgent(client, instructions: "Review what you are given.", name: {|NHI1008:"reviewer"|});
    }
}
