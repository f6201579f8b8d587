// @references ai
// @policy agent.yaml
using Microsoft.Extensions.AI;

class Forecast(HttpClient http)
{
    public async Task<string> GetWeatherAsync(string city, CancellationToken token) => await http.GetStringAsync(city, token);
}

class Agent(Forecast forecast)
{
    AITool[] Tools() => [AIFunctionFactory.Create({|NHI3001:forecast.GetWeatherAsync|})];
}
