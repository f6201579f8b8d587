// @references ai
// @policy agent.yaml
using Microsoft.Extensions.AI;

class Agent
{
    AITool Lambda() => AIFunctionFactory.Create((string city) => $"sunny in {city}");

    AITool LocalFunction()
    {
        string GetWeather(string city) => $"sunny in {city}";
        return AIFunctionFactory.Create(GetWeather);
    }

    AITool Variable(Func<string, string> search) => AIFunctionFactory.Create(search);
}
