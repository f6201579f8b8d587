// @references guard
// @policy agent.yaml
// @fix Declare that 'GetWeather' needs 'mail.read'
using Microsoft.Extensions.AI;
using NhiGuard;

[ToolScope("mail.read")]
static string GetWeather(string city) => $"sunny in {city}";

AITool[] tools = [AIFunctionFactory.Create(GetWeather, "get_weather")];
Console.WriteLine(tools.Length);
