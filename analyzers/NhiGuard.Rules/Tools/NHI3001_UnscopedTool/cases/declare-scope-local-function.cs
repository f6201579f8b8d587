// @references guard
// @policy agent.yaml
// @fix Declare that 'GetWeather' needs 'mail.read'
using Microsoft.Extensions.AI;

static string GetWeather(string city) => $"sunny in {city}";

AITool[] tools = [AIFunctionFactory.Create(GetWeather, {|NHI3001:"get_weather"|})];
Console.WriteLine(tools.Length);
