// @references ai
// @policy agent.yaml
using Microsoft.Extensions.AI;

class Documents
{
    string Search(string query) => query;

    IList<AITool> Tools() => new List<AITool> { AIFunctionFactory.Create(Search, {|NHI3001:"search_docs"|}, "Searches the documents.") };
}
