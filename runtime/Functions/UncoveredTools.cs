using System.Collections.Concurrent;
using Microsoft.Extensions.AI;

namespace NhiGuard;

/// <summary>Reports, once each, the tools of an agent that run where the guard is not.</summary>
internal sealed class UncoveredTools(NhiGuardRuntime guard, string agent)
{
    private readonly ConcurrentDictionary<(Type Type, string Name), bool> _reported = new();

    public void Report(IList<AITool>? tools)
    {
        for (var i = 0; i < tools?.Count; i++)
        {
            if (tools[i] is not AIFunction && _reported.TryAdd((tools[i].GetType(), tools[i].Name), true))
            {
                guard.Coverage.AddUncovered(agent, tools[i].Name, tools[i].GetType().Name);
            }
        }
    }
}
