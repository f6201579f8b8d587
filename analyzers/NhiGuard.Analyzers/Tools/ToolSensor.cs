using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace NhiGuard.Analyzers.Tools;

/// <summary>Collects the tools and agents of one body, then tells which tool is offered to whom. Linear in the body.</summary>
public sealed class ToolSensor(WellKnownTypes types)
{
    private readonly List<(SeenTool Tool, SeenAgent? Around)> _tools = [];
    private readonly List<SeenAgent> _agents = [];

    /// <summary>The agents that the body names or builds.</summary>
    public IReadOnlyList<SeenAgent> Agents => _agents;

    /// <summary>The tools that the body makes. Ask when all of it has been seen.</summary>
    /// <remarks>The guard before the agent decides; then the agent whose construction holds the tool; then the only one of the body.</remarks>
    public IEnumerable<SeenTool> Tools()
    {
        var guards = _agents.Where(a => a.IsGuard).ToList();
        var only = TheOnly(guards.Count > 0 ? guards : _agents);
        return _tools.Select(seen => seen.Tool with { Agent = guards.Count > 0 ? only : seen.Around ?? only });
    }

    /// <summary>Takes note of an operation of the body; all but calls and creations are ignored.</summary>
    public void See(IOperation operation)
    {
        if (SeenAgent.TryRead(operation, types) is { } agent)
        {
            _agents.Add(agent);
        }
        else if (operation is IInvocationOperation call && CreatedTool.TryRead(call, types) is { } tool)
        {
            _tools.Add((tool, AgentAround(call)));
        }
    }

    private SeenAgent? AgentAround(IOperation operation)
    {
        for (var at = operation.Parent; at is not null; at = at.Parent)
        {
            if (SeenAgent.TryRead(at, types) is { } agent)
            {
                return agent;
            }
        }

        return null;
    }

    private static SeenAgent? TheOnly(IReadOnlyList<SeenAgent> agents) =>
        agents.Count > 0 && agents.All(a => a.Name == agents[0].Name) ? agents[0] : null;
}
