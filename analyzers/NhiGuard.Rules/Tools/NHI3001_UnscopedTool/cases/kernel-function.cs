// @references all
// @policy agent.yaml
using System.ComponentModel;
using Microsoft.SemanticKernel;

class Weather
{
    [KernelFunction, Description("The model sees it under the plugin's name, too.")]
    public string GetWeather(string city) => city;

    [KernelFunction("search_docs")]
    public string Search(string query) => query;
}
