// @references ai
using Microsoft.Extensions.AI;

class Orders
{
    static string Refund(int order) => "";

    AITool Tool() => AIFunctionFactory.Create(Refund);
}
