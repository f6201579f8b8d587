// @references ai
// @policy agents.yaml
using Microsoft.Extensions.AI;

class Orders
{
    public string Refund(int order) => "";

    Func<int, string> Method() => Refund;

    AIFunctionArguments Arguments() => new() { ["order"] = 1 };
}
