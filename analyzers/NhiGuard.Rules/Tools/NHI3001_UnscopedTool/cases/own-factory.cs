// @references ai
// @policy agent.yaml
static class AIFunctionFactory
{
    public static object Create(Delegate method, string? name = null) => (method, name);
}

class Agent
{
    static string GetWeather(string city) => city;

    object Tool() => AIFunctionFactory.Create(GetWeather, "get_weather");
}
