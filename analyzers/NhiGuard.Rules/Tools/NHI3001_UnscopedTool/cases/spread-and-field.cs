// @references ai
// @policy agent.yaml
using Microsoft.Extensions.AI;

class Agent
{
    private static readonly AITool[] s_common = [AIFunctionFactory.Create({|NHI3001:Weather.GetWeather|})];

    private readonly ChatOptions _options = new() { Tools = [.. s_common, AIFunctionFactory.Create(Documents.Search, {|NHI3001:"search_docs"|})] };

    int Count => _options.Tools!.Count;
}

static class Weather
{
    public static string GetWeather(string city) => city;
}

static class Documents
{
    public static string Search(string query) => query;
}
