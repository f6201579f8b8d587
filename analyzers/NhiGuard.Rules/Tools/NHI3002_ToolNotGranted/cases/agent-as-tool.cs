// @references all
// @policy agents.yaml
using Microsoft.Agents.AI;
using Microsoft.Extensions.AI;

class Agents
{
    AITool Tool(AIAgent writer) => writer.AsAIFunction(new AIFunctionFactoryOptions { Name = {|NHI3002:"ask_writer"|} });
}
