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

public static class Workflow
{
    public static AIAgent[] Build(IConfiguration configuration)
    {
        IChatClient client = new OpenAIClient(configuration["OneClient:ApiKey"]!).GetChatClient("gpt-5").AsIChatClient();
        AIAgent researcher = client.AsAIAgent("Research the topic.");
        AIAgent checker = {|NHI1008:client.AsAIAgent|}("Check the facts.");
        return [researcher, checker];
    }
}
