// @references ai
// @policy agents.yaml
// @property IsTestProject=true
using Microsoft.Extensions.AI;

class OrdersTests
{
    AITool Tool { get; } = AIFunctionFactory.Create(() => "refunded", "refund");
}

sealed class FakeTool : AIFunction
{
    protected override ValueTask<object?> InvokeCoreAsync(AIFunctionArguments arguments, CancellationToken cancellationToken) => default;
}
