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

public static class Local
{
    // A model on this machine asks for no key, and the client insists on one.
    public static AIAgent Fast() => new OpenAIClient(new ApiKeyCredential("not-needed")).GetChatClient("small").AsIChatClient().AsAIAgent(name: "fast");

    public static AIAgent Thorough() => new OpenAIClient(new ApiKeyCredential("not-needed")).GetChatClient("large").AsIChatClient().AsAIAgent(name: "thorough");

    public static AIAgent Draft() => new OpenAIClient("<your-key>").GetChatClient("small").AsIChatClient().AsAIAgent(name: "draft");

    public static AIAgent Final() => new OpenAIClient("<your-key>").GetChatClient("small").AsIChatClient().AsAIAgent(name: "final");
}
