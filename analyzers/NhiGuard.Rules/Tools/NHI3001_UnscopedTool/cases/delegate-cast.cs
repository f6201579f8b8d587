// @references ai
// @policy agent.yaml
using Microsoft.Extensions.AI;

class Agent
{
    static string GetWeather(string city) => city;

    AITool Tool() => AIFunctionFactory.Create({|NHI3001:(Func<string, string>)GetWeather|});

    AITool Other() => AIFunctionFactory.Create(serializerOptions: null, method: {|NHI3001:new Func<string, string>(GetWeather)|});
}
