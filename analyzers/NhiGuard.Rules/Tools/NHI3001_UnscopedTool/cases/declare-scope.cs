// @references guard
// @policy agent.yaml
// @fix Declare that 'Search' needs 'docs.read'
using System.ComponentModel;
using Microsoft.Extensions.AI;

class Documents
{
    // The help pages only.
    /// <summary>Searches.</summary>
    [Description("Searches the documents.")]
    public string Search(string query) => query;

    public string List() => "";
}

class Agent(Documents documents)
{
    IList<AITool> Tools() => [AIFunctionFactory.Create(documents.Search, {|NHI3001:"search_docs"|})];
}
