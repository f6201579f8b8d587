// @references guard
// @policy agent.yaml
using Microsoft.Extensions.AI;
using NhiGuard;

class Agent
{
    [ToolScope]
    static string GetWeather(string city) => city;

    AITool Tool() => AIFunctionFactory.Create({|NHI3001:GetWeather|});
}
