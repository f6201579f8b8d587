// @references ai
// @policy agent.yaml
using Microsoft.Extensions.AI;

class Agent
{
    static string Search(string query) => query;

    AIFunction Tool() => AIFunctionFactory.Create(
        Search,
        new AIFunctionFactoryOptions { Name = {|NHI3001:"search_docs"|}, Description = "Searches the documents." });

    AIFunction Other() => AIFunctionFactory.Create({|NHI3001:GetWeather|}, new AIFunctionFactoryOptions { Description = "Weather" });

    static string GetWeather() => "sunny";
}
