// @references ai
// @policy agents.yaml
using Microsoft.Extensions.AI;

class Orders
{
    public string Refund(int order) => $"refunded {order}";

    ChatOptions Options() => new() { Tools = [AIFunctionFactory.Create({|NHI3002:Refund|})] };
}
