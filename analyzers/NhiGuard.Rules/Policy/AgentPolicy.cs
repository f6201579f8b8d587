namespace NhiGuard;

/// <summary>What one agent holds.</summary>
public sealed class AgentPolicy
{
    /// <summary>Name of the agent.</summary>
    public required string Name { get; init; }

    /// <summary>Mode of the agent, or null where the file names none.</summary>
    public required GuardMode? Mode { get; init; }

    /// <summary>Names of the tools that the agent may call.</summary>
    public required NameSet Tools { get; init; }

    /// <summary>Scopes that the agent holds.</summary>
    public required NameSet Scopes { get; init; }

    /// <summary>Workload identity that the agent runs under, such as a SPIFFE id, or null.</summary>
    public string? Identity { get; init; }

    /// <summary>How much one run may do, or null where the file sets no limit.</summary>
    public AgentLimits? Limits { get; init; }
}
