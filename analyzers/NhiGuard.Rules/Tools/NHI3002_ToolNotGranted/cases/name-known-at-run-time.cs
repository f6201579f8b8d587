// @references ai
// @policy agents.yaml
using System.Reflection;
using Microsoft.Extensions.AI;

class Agent
{
    static string Run(string command) => command;

    IEnumerable<AITool> Plugins(IEnumerable<string> names) => names.Select(name => AIFunctionFactory.Create(Run, name));

    IEnumerable<AITool> Reflected(object target) =>
        target.GetType().GetMethods(BindingFlags.Public).Select(method => AIFunctionFactory.Create(method, target));
}
