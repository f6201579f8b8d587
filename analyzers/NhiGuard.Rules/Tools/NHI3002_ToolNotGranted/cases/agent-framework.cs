// @references all
// @policy agents.yaml
using Microsoft.Agents.AI;
using Microsoft.Extensions.AI;

class Agents
{
    static string Search(string query) => query;

    static void SendMail(string to) { }

    AIAgent Support(IChatClient client) => new ChatClientAgent(
        client,
        instructions: "You help people.",
        name: "support-bot",
        tools: [AIFunctionFactory.Create(Search, "search_docs"), AIFunctionFactory.Create({|NHI3002:SendMail|})]);

    AIAgent Mail(IChatClient client) => client.AsAIAgent(new ChatClientAgentOptions
    {
        Name = "mail-bot",
        ChatOptions = new() { Tools = [AIFunctionFactory.Create(SendMail), AIFunctionFactory.Create(Search, {|NHI3002:"read_mail"|})] },
    });
}
