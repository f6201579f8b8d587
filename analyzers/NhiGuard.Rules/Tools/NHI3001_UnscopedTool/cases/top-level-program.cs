// @references ai
// @policy agent.yaml
using Microsoft.Extensions.AI;

string GetWeather(string city) => $"sunny in {city}";

var options = new ChatOptions
{
    ToolMode = ChatToolMode.Auto,
    Tools = [AIFunctionFactory.Create(GetWeather, {|NHI3001:"get_weather"|})],
};
Console.WriteLine(options.Tools.Count);
