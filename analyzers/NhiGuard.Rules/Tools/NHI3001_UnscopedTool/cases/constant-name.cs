// @references ai
// @policy agent.yaml
using Microsoft.Extensions.AI;

static class ToolNames
{
    public const string Search = Prefix + "docs";
    private const string Prefix = "search_";
}

class Agent
{
    static string Search(string query) => query;

    AITool Tool() => AIFunctionFactory.Create(Search, {|NHI3001:ToolNames.Search|});

    static string GetWeather() => "sunny";

    AITool Other() => AIFunctionFactory.Create(() => GetWeather(), {|NHI3001:nameof(GetWeather)|});
}
