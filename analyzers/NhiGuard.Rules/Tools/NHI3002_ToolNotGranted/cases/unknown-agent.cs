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
