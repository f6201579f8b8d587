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

public static class Support
{
    // The same agent for each request.
    public static AIAgent Create() => Model().AsAIAgent("Help.", name: "support");

    public static AIAgent CreateWithTools(IList<AITool> tools) => Model().AsAIAgent("Help.", name: "support", tools: tools);

    private static IChatClient Model() => new OpenAIClient(Environment.GetEnvironmentVariable("BUILT_TWICE_KEY")!).GetChatClient("gpt-5").AsIChatClient();
}

public static class Shorter
{
    public static AIAgent Choose(bool isShort)
    {
        AIAgent agent;
        if (isShort)
        {
            agent = Model().AsAIAgent("Be short.");
        }
        else
        {
            agent = Model().AsAIAgent("Be thorough.");
        }

        return agent;
    }

    private static IChatClient Model() => new OpenAIClient(Environment.GetEnvironmentVariable("CHOSEN_KEY")!).GetChatClient("gpt-5").AsIChatClient();
}

public static class Sessions
{
    public static IEnumerable<AIAgent> Start() => Enumerable.Range(0, 3).Select(_ => Session(Model()));

    public static AIAgent One() => Session(Model());

    private static AIAgent Session(IChatClient client) => new ChatClientAgent(client);

    private static IChatClient Model() => new OpenAIClient(Environment.GetEnvironmentVariable("SESSIONS_KEY")!).GetChatClient("gpt-5").AsIChatClient();
}
