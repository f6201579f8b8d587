// @references all
// @policy agents.yaml
using Microsoft.Agents.AI;
using Microsoft.Extensions.AI;

class Agents
{
    static void SendMail(string to) { }

    static string Search(string query) => query;

    // The chat client is guarded elsewhere, as the policy calls the agent.
    AIAgent Named(IChatClient client) => new ChatClientAgent(client, name: "Mail assistant", tools: [AIFunctionFactory.Create(SendMail)]);

    // The guard's name for the agent counts, not the framework's.
    AIAgent Guarded(IChatClient client) =>
        client.AsBuilder().UseNhiGuard("support-bot").Build().AsAIAgent(name: "mail-bot", tools: [AIFunctionFactory.Create(Search, "search_docs")]);

    AIAgent Two(IChatClient client)
    {
        AIAgent support = new ChatClientAgent(client, name: "support-bot", tools: [AIFunctionFactory.Create(Search, "search_docs")]);
        AIAgent mail = client.AsAIAgent(name: "mail-bot", tools: [AIFunctionFactory.Create(SendMail), support.AsAIFunction()]);
        return mail;
    }
}
