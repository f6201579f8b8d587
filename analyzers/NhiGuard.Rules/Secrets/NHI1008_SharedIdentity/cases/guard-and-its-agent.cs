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

public static class Guarded
{
    // The guard names the agent; what the framework calls it is another name for the same one.
    public static AIAgent Create(string key)
    {
        var guarded = new OpenAIClient(key).GetChatClient("gpt-5").AsIChatClient().AsBuilder().UseNhiGuard("support-bot").UseFunctionInvocation().Build();
        return guarded.AsAIAgent(name: "Support");
    }
}
