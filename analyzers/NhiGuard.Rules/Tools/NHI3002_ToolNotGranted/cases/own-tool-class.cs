// @references ai
// @policy agents.yaml
using Microsoft.Extensions.AI;

class {|NHI3002:RefundTool|} : AIFunction
{
    public override string Name { get; } = "refund";

    protected override ValueTask<object?> InvokeCoreAsync(AIFunctionArguments arguments, CancellationToken cancellationToken) => default;
}

sealed class {|NHI3002:FastRefundTool|} : RefundTool
{
    public override string Name
    {
        get { return "fast_refund"; }
    }
}
