// @references all
// @policy agent.yaml
using ModelContextProtocol.Server;

[McpServerToolType]
class Documents
{
    [McpServerTool(Name = "search_docs", ReadOnly = true)]
    public string {|NHI3001:Search|}(string query) => query;
}
