// @references ai
// @policy agent.yaml
using Microsoft.Extensions.AI;

class Agent
{
    static string Search(string query) => query;

    IEnumerable<AITool> Tools()
    {
        yield return new ApprovalRequiredAIFunction(AIFunctionFactory.Create(Search, {|NHI3001:"search_docs"|}));
    }
}
