// @references ai
// @policy agent.yaml
// @property IsTestProject=true
using Microsoft.Extensions.AI;

class AgentTests
{
    void Calls_the_tool()
    {
        AITool[] tools = [AIFunctionFactory.Create(() => "sunny", "get_weather")];
    }
}
