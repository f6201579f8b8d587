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
    public static (AIAgent, AIAgent) OneClient(Uri endpoint)
    {
        var client = new AzureOpenAIClient(endpoint, new DefaultAzureCredential()).GetChatClient("gpt-5").AsIChatClient();
        var orders = client.AsAIAgent(name: "orders");
        var refunds = client.AsAIAgent(name: "refunds");
        return (orders, refunds);
    }

    public static (AIAgent, AIAgent) TwoClients(Uri endpoint) =>
        (new AzureOpenAIClient(endpoint, new DefaultAzureCredential()).GetChatClient("gpt-5").AsIChatClient().AsAIAgent(name: "reader"),
            new AzureOpenAIClient(endpoint, new DefaultAzureCredential()).GetChatClient("gpt-5").AsIChatClient().AsAIAgent(name: "writer"));

    // A person signed in at this machine.
    public static (AIAgent, AIAgent) WhileDeveloping(Uri endpoint)
    {
        var credential = new AzureCliCredential();
        var sales = new AzureOpenAIClient(endpoint, credential).GetChatClient("gpt-5").AsIChatClient().AsAIAgent(name: "sales");
        var stock = new AzureOpenAIClient(endpoint, credential).GetChatClient("gpt-5").AsIChatClient().AsAIAgent(name: "stock");
        return (sales, stock);
    }

    public static (AIAgent, AIAgent) OfTheirOwn(Uri endpoint)
    {
        var first = new ManagedIdentityCredential("a2b0f6f4-1111-4c1e-9a55-0d2b8f0f1c01");
        var second = new ManagedIdentityCredential("f3c1a7e9-2222-4d2f-8b66-1e3c9f1f2d02");
        var gate = new AzureOpenAIClient(endpoint, first).GetChatClient("gpt-5").AsIChatClient().AsAIAgent(name: "gate");
        var desk = new AzureOpenAIClient(endpoint, second).GetChatClient("gpt-5").AsIChatClient().AsAIAgent(name: "desk");
        return (gate, desk);
    }
}
