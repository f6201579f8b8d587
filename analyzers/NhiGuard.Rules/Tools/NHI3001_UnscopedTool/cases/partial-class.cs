// @references ai
// @policy agent.yaml
using Microsoft.Extensions.AI;

partial class Agent
{
    private partial string GetWeather(string city);

    AITool Tool() => AIFunctionFactory.Create({|NHI3001:GetWeather|});
}

partial class Agent
{
    private partial string GetWeather(string city) => city;
}
