// @references all
// @policy agent.yaml
using ModelContextProtocol.Server;

[McpServerToolType]
class Documents
{
    [McpServerTool]
    public string Search(string query) => query;
}
