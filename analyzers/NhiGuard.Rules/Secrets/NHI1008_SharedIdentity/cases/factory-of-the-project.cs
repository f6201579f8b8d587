// @references all
using Microsoft.Agents.AI;
using Microsoft.Extensions.AI;
using OpenAI;

public static class Factory
{
    public static AIAgent AsAIAgent(this OpenAIClient client, string name, string model) =>
        new ChatClientAgent(client.GetChatClient(model).AsIChatClient(), new ChatClientAgentOptions { Name = name });
}

public static class Team
{
    public static AIAgent Sales() => new OpenAIClient(Environment.GetEnvironmentVariable("FACTORY_KEY")!).AsAIAgent("sales", "gpt-5");

    public static AIAgent Stock() => new OpenAIClient(Environment.GetEnvironmentVariable("FACTORY_KEY")!).AsAIAgent({|NHI1008:"stock"|}, "gpt-5");

    public static AIAgent Gate() => new OpenAIClient(Environment.GetEnvironmentVariable("FACTORY_GATE_KEY")!).AsAIAgent("gate", "gpt-5");
}
