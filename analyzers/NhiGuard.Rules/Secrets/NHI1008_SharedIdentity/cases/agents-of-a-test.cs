// @references all
// @property IsTestProject=true
using System.ClientModel;
using Azure.Core;
using Azure.Identity;
using Azure.AI.OpenAI;
using Microsoft.Agents.AI;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using OpenAI;
using OpenAI.Chat;

public static class Fixture
{
    public static AIAgent First() => new OpenAIClient(Environment.GetEnvironmentVariable("TEST_KEY")!).GetChatClient("gpt-5").AsIChatClient().AsAIAgent(name: "first");

    public static AIAgent Second() => new OpenAIClient(Environment.GetEnvironmentVariable("TEST_KEY")!).GetChatClient("gpt-5").AsIChatClient().AsAIAgent(name: "second");
}
