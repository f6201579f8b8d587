// @references ai
// @policy agent.yaml
using Microsoft.Extensions.AI;

sealed class ScriptTool(string name) : AIFunction
{
    public override string Name => name;

    protected override ValueTask<object?> InvokeCoreAsync(AIFunctionArguments arguments, CancellationToken cancellationToken) => default;
}
