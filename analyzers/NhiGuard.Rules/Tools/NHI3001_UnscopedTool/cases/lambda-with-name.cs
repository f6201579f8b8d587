// @references ai
// @policy agent.yaml
using Microsoft.Extensions.AI;

class Agent
{
    ChatOptions Options() => new()
    {
        Tools = [AIFunctionFactory.Create((string city) => $"sunny in {city}", name: {|NHI3001:"get_weather"|}, description: "Weather")],
    };
}
