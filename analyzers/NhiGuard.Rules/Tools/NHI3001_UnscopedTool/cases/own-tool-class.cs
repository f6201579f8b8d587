// @references ai
// @policy agent.yaml
using Microsoft.Extensions.AI;

sealed class {|NHI3001:SearchTool|} : AIFunction
{
    public override string Name => "search_docs";

    protected override ValueTask<object?> InvokeCoreAsync(AIFunctionArguments arguments, CancellationToken cancellationToken) => default;
}

sealed class {|NHI3001:GetWeather|} : AIFunction
{
    protected override ValueTask<object?> InvokeCoreAsync(AIFunctionArguments arguments, CancellationToken cancellationToken) => default;
}
