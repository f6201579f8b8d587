// @references guard
// @policy agent.yaml
using Microsoft.Extensions.AI;
using NhiGuard;

abstract class Documents
{
    [ToolScope("docs.read")]
    public abstract string Search(string query);
}

sealed class HelpPages : Documents
{
    public override string Search(string query) => query;

    AITool Tool() => AIFunctionFactory.Create(Search, "search_docs");
}
