namespace NhiGuard;

/// <summary>A place where the guard sits.</summary>
public sealed class GuardedSeam
{
    internal GuardedSeam(string agent, string name) => (Agent, Name) = (agent, name);

    /// <summary>The agent whose calls pass here.</summary>
    public string Agent { get; }

    /// <summary>The framework, for example <c>Microsoft.Extensions.AI</c>.</summary>
    public string Name { get; }
}

/// <summary>A tool that runs where the guard is not.</summary>
public sealed class UncoveredTool
{
    internal UncoveredTool(string agent, string tool, string kind) => (Agent, Tool, Kind) = (agent, tool, kind);

    /// <summary>The agent that holds it.</summary>
    public string Agent { get; }

    /// <summary>Its name.</summary>
    public string Tool { get; }

    /// <summary>Its type, for example <c>HostedWebSearchTool</c>.</summary>
    public string Kind { get; }
}
