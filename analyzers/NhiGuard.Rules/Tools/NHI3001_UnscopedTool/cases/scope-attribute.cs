// @references guard
// @policy agent.yaml
using Microsoft.Extensions.AI;
using NhiGuard;

class Documents
{
    [ToolScope("docs.read")]
    public string Search(string query) => query;
}

class Agent(Documents documents)
{
    AITool Tool() => AIFunctionFactory.Create(documents.Search, "search_docs");

    AITool Lambda() => AIFunctionFactory.Create([ToolScope("docs.read")] (string query) => documents.Search(query), "search_docs");
}
