// @references ai
// @policy agent.yaml
using System.Text.Json;
using Microsoft.Extensions.AI;

class Agent
{
    static string GetWeather(string city) => city;

    AITool Declared(JsonElement schema) => AIFunctionFactory.CreateDeclaration("get_weather", "Weather", schema);

    AITool WithoutBody() => AIFunctionFactory.Create(GetWeather).AsDeclarationOnly();
}
