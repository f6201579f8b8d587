// @references guard
// @policy agent.yaml
// @fix Declare
using Microsoft.Extensions.AI;
using NhiGuard;

interface IDocuments
{
    string GetWeather();
}

sealed class {|NHI3001:SearchTool|} : AIFunction
{
    public override string Name => "search_docs";

    protected override ValueTask<object?> InvokeCoreAsync(AIFunctionArguments arguments, CancellationToken cancellationToken) => default;
}

class Agent
{
    [ToolScope]
    static string Empty() => "";

    AITool Lambda() => AIFunctionFactory.Create(() => 1, {|NHI3001:"get_weather"|});

    AITool Interface(IDocuments documents) => AIFunctionFactory.Create({|NHI3001:documents.GetWeather|});

    AITool Framework() => AIFunctionFactory.Create(Console.ReadLine, {|NHI3001:"search_docs"|});

    AITool Twice() => AIFunctionFactory.Create(Empty, {|NHI3001:"search_docs"|});
}
