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

static class GuardSetup
{
    public static ChatClientBuilder UseNhiGuard(this ChatClientBuilder builder, string agent) => builder.Use(inner => agent.Length > 0 ? inner : throw new ArgumentException(""));
}
