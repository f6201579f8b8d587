// @policy agent.yaml
class Agent
{
    [System.ComponentModel.Description("Weather")]
    public string GetWeather(string city) => city;
}
