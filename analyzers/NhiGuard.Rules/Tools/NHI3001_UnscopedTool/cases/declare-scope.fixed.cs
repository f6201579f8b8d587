// @references guard
// @policy agent.yaml
// @fix Declare that 'Search' needs 'docs.read'
using System.ComponentModel;
using Microsoft.Extensions.AI;
using NhiGuard;

class Documents
{
    // The help pages only.
    /// <summary>Searches.</summary>
    [Description("Searches the documents.")]
    [ToolScope("docs.read")]
    public string Search(string query) => query;

    public string List() => "";
}

class Agent(Documents documents)
{
    IList<AITool> Tools() => [AIFunctionFactory.Create(documents.Search, "search_docs")];
}
