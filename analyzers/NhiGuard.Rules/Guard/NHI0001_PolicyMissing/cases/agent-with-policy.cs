// @references ai
// @policy weather.yaml
using Microsoft.Extensions.AI;

var weather = AIFunctionFactory.Create((string city) => $"Sun in {city}", "get_weather");
Console.WriteLine(weather.Name);
