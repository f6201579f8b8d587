// @references ai
// @policy agent.yaml
using System.ComponentModel;
using Microsoft.Extensions.AI;

class Weather
{
    [Description("Gets the weather of a city.")]
    static string GetWeather(string city) => $"It is sunny in {city}.";

    ChatOptions Options() => new()
    {
        Tools = [AIFunctionFactory.Create({|NHI3001:GetWeather|})],
    };
}
