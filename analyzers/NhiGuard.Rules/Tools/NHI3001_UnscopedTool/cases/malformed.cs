// @references ai
// @policy agent.yaml
// @broken
using Microsoft.Extensions.AI;

class Agent
{
    static string GetWeather(string city) => city;

    AITool Nothing() => AIFunctionFactory.Create();

    AITool NoSuchMethod() => AIFunctionFactory.Create(GetWether);

    AITool Dynamic(dynamic tool) => AIFunctionFactory.Create(tool, "get_weather");

    AITool Null() => AIFunctionFactory.Create(null!, "");

    AITool Empty() => AIFunctionFactory.Create(GetWeather, "");

    AITool Options() => AIFunctionFactory.Create(GetWeather, new AIFunctionFactoryOptions { Name = , });

    AITool Unfinished() => AIFunctionFactory.Create(GetWeather, name:

    [KernelFunction] string NotImported() => "";

    class : AIFunction { }

    class Twice : AIFunction, AIFunction { public override string Name => }
}
