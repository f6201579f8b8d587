// @references ai
using Microsoft.Extensions.AI;

public static class WeatherTools
{
    public static AIFunction Create() => AIFunctionFactory.Create((string city) => $"Sun in {city}", "get_weather");
}
