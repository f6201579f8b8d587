// @references ai
// @policy agent.yaml
using Microsoft.Extensions.AI;

class Agent(string prefix)
{
    static string Search(string query) => query;

    AITool Concatenated() => AIFunctionFactory.Create(Search, prefix + "search_docs");

    IEnumerable<AITool> FromFile(string path) =>
        from line in File.ReadLines(path)
        select AIFunctionFactory.Create(Search, line);

    AITool Options(AIFunctionFactoryOptions options) => AIFunctionFactory.Create(Search, options);
}
