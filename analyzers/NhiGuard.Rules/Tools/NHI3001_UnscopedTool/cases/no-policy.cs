// @references ai
using Microsoft.Extensions.AI;

class Agent
{
    static string GetWeather(string city) => city;

    AITool Tool() => AIFunctionFactory.Create(GetWeather);
}
