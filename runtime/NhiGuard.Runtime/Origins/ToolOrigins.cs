using NhiGuard.Tools;

namespace NhiGuard;

/// <summary>Judges servers and the tools that they offer, before an agent has them.</summary>
internal sealed class ToolOrigins(NhiGuardRuntime guard, ToolLock? toolLock)
{
    private readonly object _lock = new();
    private readonly Dictionary<string, List<ToolInHand>> _inHand = new(StringComparer.Ordinal);
    private ToolLock? _toolLock = toolLock;

    /// <exception cref="NhiGuardException">NHI3015: the server is not the one that the policy names, and the agent's mode is enforce.</exception>
    public void Require(string agent, in ServerUse use)
    {
        var verdict = UnknownToolServer.Check(in use, guard.Policy);
        if (guard.CarriesOut(agent, use.Name + "/*", verdict))
        {
            throw new NhiGuardException(
                UnknownToolServer.Rule.Id,
                $"The server '{use.Name}' is not the one that the policy names ({verdict.Reason}), so nothing was connected. "
                + "Name it under 'servers' in nhiguard.yaml, with its address or its package and version.");
        }
    }

    /// <summary>Takes up the tools that a server offers to an agent.</summary>
    /// <returns>Those that the agent may have: granted, as locked, and no other's namesake.</returns>
    public List<T> Take<T>(string agent, string server, IReadOnlyList<(T Item, string Name, ToolDefinition Definition)> offered)
    {
        lock (_lock)
        {
            LockWhereObserving(server, offered.ToDictionary(static tool => tool.Name, static tool => tool.Definition, StringComparer.Ordinal));
            List<T> taken = [];
            foreach (var (item, name, definition) in offered)
            {
                if (MayHave(new(agent, server, name), definition))
                {
                    taken.Add(item);
                }
            }

            return taken;
        }
    }

    /// <summary>The agent has the tools of this server no longer.</summary>
    public void GiveBack(string agent, string server)
    {
        lock (_lock)
        {
            _inHand.GetValueOrDefault(agent)?.RemoveAll(tool => tool.Server == server);
        }
    }

    /// <summary>Writes the lock with the tools of one server set anew.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void WriteLock(string path, string server, IReadOnlyDictionary<string, ToolDefinition> tools)
    {
        lock (_lock)
        {
            var current = _toolLock ?? (File.Exists(path) ? ToolLock.Read(path) : new(path, new Dictionary<string, IReadOnlyDictionary<string, ToolDefinition>>()));
            current.With(server, tools).Write(path);
        }
    }

    private bool MayHave(ToolOffer offer, ToolDefinition definition)
    {
        var policyName = offer.Server + "/" + offer.Tool;
        if (!guard.Policy.Agents.TryGetValue(offer.Agent, out var agent) || !agent.Tools.Contains(policyName))
        {
            // A tool that is not granted is not shown; called all the same, it is denied (NHI3002).
            return guard.Policy.ModeFor(offer.Agent, policyName) == GuardMode.Observe;
        }

        var inHand = InHand(agent);
        var verdict = ToolDefinitionChanged.Check(in offer, definition, _toolLock?.Find(offer.Server, offer.Tool), guard.Policy);
        if (guard.CarriesOut(offer.Agent, policyName, verdict)
            || guard.CarriesOut(offer.Agent, policyName, ToolNameCollision.Check(in offer, inHand, guard.Policy)))
        {
            return false;
        }

        inHand.Add(new(offer.Server, offer.Tool));
        return true;
    }

    /// <summary>First come the application's own tools.</summary>
    private List<ToolInHand> InHand(AgentPolicy agent)
    {
        if (!_inHand.TryGetValue(agent.Name, out var tools))
        {
            _inHand[agent.Name] = tools = [.. agent.Tools.Where(static name => !name.Contains('/')).Select(static name => new ToolInHand(null, name))];
        }

        return tools;
    }

    private void LockWhereObserving(string server, IReadOnlyDictionary<string, ToolDefinition> tools)
    {
        if (_toolLock is null || _toolLock.Knows(server) || guard.Policy.Enforces()
            || !guard.Policy.Servers.TryGetValue(server, out var named) || !named.DefinitionsLocked)
        {
            return;
        }

        try
        {
            _toolLock = _toolLock.With(server, tools);
            _toolLock.Write(_toolLock.Path);
            guard.Logger.LockWritten(server, tools.Count, _toolLock.Path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            guard.Logger.LockNotWritten(_toolLock.Path, error.Message);
        }
    }
}
