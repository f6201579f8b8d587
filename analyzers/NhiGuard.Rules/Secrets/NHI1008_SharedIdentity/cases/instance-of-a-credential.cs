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
    public static (AIAgent, AIAgent) Build(Uri endpoint, Uri other)
    {
        TokenCredential credential = new DefaultAzureCredential();
        var orders = new AzureOpenAIClient(endpoint, credential).GetChatClient("gpt-5").AsIChatClient().AsAIAgent(name: "orders");
        var refunds = new AzureOpenAIClient(other, credential).GetChatClient("gpt-5").AsIChatClient().AsAIAgent(name: {|NHI1008:"refunds"|});
        return (orders, refunds);
    }

    public static (AIAgent, AIAgent) Build(ApiKeyCredential credential)
    {
        var sales = new OpenAIClient(credential).GetChatClient("gpt-5").AsIChatClient().AsAIAgent(name: "sales");
        var stock = new OpenAIClient(credential).GetChatClient("gpt-5").AsIChatClient().AsAIAgent(name: {|NHI1008:"stock"|});
        return (sales, stock);
    }

    public static (AIAgent, AIAgent) Application(Uri endpoint, IConfiguration configuration)
    {
        var first = new ClientSecretCredential("contoso.onmicrosoft.com", "crm-app", configuration["Application:Secret"]);
        var second = new ClientSecretCredential("contoso.onmicrosoft.com", "crm-app", configuration["Application:Secret"]);
        var reader = new AzureOpenAIClient(endpoint, first).GetChatClient("gpt-5").AsIChatClient().AsAIAgent(name: "reader");
        var writer = new AzureOpenAIClient(endpoint, second).GetChatClient("gpt-5").AsIChatClient().AsAIAgent(name: {|NHI1008:"writer"|});
        return (reader, writer);
    }
}
