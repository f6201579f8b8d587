// @references guard
// @policy agents.yaml
using Microsoft.Extensions.AI;

class Agent
{
    static string Search(string query) => query;

    Task RunAsync(IChatClient client) => client.AsBuilder()
        .UseNhiGuard("support-bot")
        .UseFunctionInvocation()
        .Build()
        .GetResponseAsync("Hello", new() { Tools = [AIFunctionFactory.Create(Search, "search_docs")] });
}
