// @references ai
// @policy agents.yaml
using Microsoft.Extensions.AI;

class Agent
{
    private readonly List<AITool> _tools = [];

    Agent(Orders orders, Documents documents)
    {
        _tools.Add(AIFunctionFactory.Create({|NHI3002:orders.RefundAsync|}));
        _tools.AddRange([AIFunctionFactory.Create(documents.Search, "search_docs"), AIFunctionFactory.Create({|NHI3002:orders.List|})]);
    }
}

interface Orders
{
    Task<string> RefundAsync(int order);

    string[] List();
}

class Documents
{
    public string Search(string query) => query;
}
