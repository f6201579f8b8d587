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

public sealed class ModelOptions
{
    public string ApiKey { get; set; } = "";
}

public sealed class Writer(ModelOptions options)
{
    public AIAgent Create() => new OpenAIClient(options.ApiKey).GetChatClient("gpt-5").AsIChatClient().AsAIAgent(name: "writer");
}

public sealed class Reviewer(ModelOptions options)
{
    public AIAgent Create() => new OpenAIClient(options.ApiKey).GetChatClient("gpt-5").AsIChatClient().AsAIAgent(name: "reviewer");
}

public static class Pair
{
    public static AIAgent[] Create(ModelOptions first, ModelOptions second)
    {
        var planner = new OpenAIClient(first.ApiKey).GetChatClient("gpt-5").AsIChatClient().AsAIAgent(name: "planner");
        var executor = new OpenAIClient(second.ApiKey).GetChatClient("gpt-5").AsIChatClient().AsAIAgent(name: "executor");
        return [planner, executor];
    }
}
