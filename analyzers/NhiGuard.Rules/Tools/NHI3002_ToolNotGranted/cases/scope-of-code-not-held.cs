// @references guard
// @policy agents.yaml
using Microsoft.Extensions.AI;
using NhiGuard;

class Documents
{
    [ToolScope("docs.read", "docs.write")]
    public string Search(string query) => query;

    AITool Tool() => AIFunctionFactory.Create(Search, {|NHI3002:"search_docs"|});
}
