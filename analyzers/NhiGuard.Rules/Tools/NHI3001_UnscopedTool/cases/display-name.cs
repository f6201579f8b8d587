// @references ai
// @policy agent.yaml
using System.ComponentModel;
using Microsoft.Extensions.AI;

class Agent
{
    [DisplayName("search_docs")]
    public string Search(string query) => query;

    AITool Tool() => AIFunctionFactory.Create({|NHI3001:Search|});
}
