// @references ai
// @policy agents.yaml
using Microsoft.Extensions.AI;

class Tools
{
    static void SendMail(string to) { }

    static string Search(string query) => query;

    static IReadOnlyList<AITool> All { get; } = [AIFunctionFactory.Create(SendMail), AIFunctionFactory.Create(Search, "search_docs")];
}
