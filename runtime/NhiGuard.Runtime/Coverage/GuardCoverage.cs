using Microsoft.Extensions.Logging;

namespace NhiGuard;

/// <summary>What one guard covers so far: it grows as adapters are built. Safe for any number of threads.</summary>
/// <remarks>What it cannot know: code that calls a tool's method by itself, and tools that nobody hands to a guarded framework.</remarks>
public sealed class GuardCoverage
{
    private readonly object _lock = new();
    private readonly List<GuardedSeam> _seams = [];
    private readonly List<UncoveredTool> _uncovered = [];
    private readonly IReadOnlyList<string> _agents;
    private readonly ILogger _logger;

    internal GuardCoverage(Policy policy, ToolInventory? inventory, ILogger logger)
    {
        _agents = [.. policy.Agents.Keys.Union(inventory?.Agents ?? [], StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        _logger = logger;
    }

    /// <summary>Places where the guard sits; at each a canary call was denied.</summary>
    public IReadOnlyList<GuardedSeam> Seams
    {
        get
        {
            lock (_lock)
            {
                return [.. _seams];
            }
        }
    }

    /// <summary>Tools that an agent was handed and that run where the guard is not, such as those that the model's provider hosts.</summary>
    public IReadOnlyList<UncoveredTool> Uncovered
    {
        get
        {
            lock (_lock)
            {
                return [.. _uncovered];
            }
        }
    }

    /// <summary>Names of agents that the policy or the build knows and that no seam guards.</summary>
    public IReadOnlyList<string> UnguardedAgents
    {
        get
        {
            lock (_lock)
            {
                return [.. _agents.Except(_seams.Select(static seam => seam.Agent), StringComparer.Ordinal)];
            }
        }
    }

    internal void AddSeam(string agent, string name)
    {
        lock (_lock)
        {
            if (_seams.Exists(seam => seam.Agent == agent && seam.Name == name))
            {
                return;
            }

            _seams.Add(new(agent, name));
        }

        _logger.Guarded(agent, name);
    }

    internal void AddUncovered(string agent, string tool, string kind)
    {
        lock (_lock)
        {
            if (_uncovered.Exists(known => known.Agent == agent && known.Tool == tool && known.Kind == kind))
            {
                return;
            }

            _uncovered.Add(new(agent, tool, kind));
        }

        _logger.Uncovered(tool, kind, agent);
    }

    /// <summary>Writes down, once the host has started, what is not covered.</summary>
    internal void Log()
    {
        var (seams, uncovered, unguarded) = (Seams, Uncovered, UnguardedAgents);
        _logger.Coverage(seams.Count, uncovered.Count, unguarded.Count == 0 ? "none" : string.Join(", ", unguarded));
    }
}
