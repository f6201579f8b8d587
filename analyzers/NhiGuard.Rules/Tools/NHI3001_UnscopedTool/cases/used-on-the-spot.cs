// @references ai
// @policy agent.yaml
using Microsoft.Extensions.AI;

class SchemaPrinter
{
    static string GetWeather(string city) => city;

    void Print() => Console.WriteLine(AIFunctionFactory.Create(GetWeather).JsonSchema);

    ValueTask<object?> Call() => AIFunctionFactory.Create(GetWeather).InvokeAsync(new() { ["city"] = "Bern" });
}
