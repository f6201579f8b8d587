// @references all
// @policy agents.yaml
using ModelContextProtocol.Server;

[McpServerToolType]
static partial class Orders
{
    [McpServerTool(Name = "refund", Destructive = true)]
    public static partial string {|NHI3002:Refund|}(int order);
}

static partial class Orders
{
    public static partial string Refund(int order) => "";
}
