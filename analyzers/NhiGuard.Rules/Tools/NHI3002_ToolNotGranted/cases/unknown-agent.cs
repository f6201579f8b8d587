// @references guard
// @policy agents.yaml
using Microsoft.Extensions.AI;

class Agent
{
    private const string Name = "sales-bot";

    static string Search(string query) => query;

    AITool[] Tools(ChatClientBuilder builder)
    {
        builder.UseNhiGuard(Name);
        return [AIFunctionFactory.Create(Search, {|NHI3002:"search_docs"|})];
    }
}

static class GuardSetup
{
    public static ChatClientBuilder UseNhiGuard(this ChatClientBuilder builder, string agent) => builder.Use(inner => agent.Length > 0 ? inner : throw new ArgumentException(""));
}
