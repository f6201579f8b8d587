// @references ai
// @policy agents.yaml
using Microsoft.Extensions.AI;

class Agent
{
    static string SearchDocs(string query) => query;

    AITool[] Tools() =>
    [
        AIFunctionFactory.Create(SearchDocs, {|NHI3002:"Search_Docs"|}),
        AIFunctionFactory.Create({|NHI3002:SearchDocs|}),
    ];
}
