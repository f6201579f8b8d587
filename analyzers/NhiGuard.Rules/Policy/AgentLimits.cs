namespace NhiGuard;

/// <summary>How much one run of an agent may do; null where the file sets no limit.</summary>
public sealed class AgentLimits
{
    /// <summary>Tool calls in one run, those of its children included.</summary>
    public int? CallsPerRun { get; init; }

    /// <summary>How deep agents may hand on to agents; 0 means not at all.</summary>
    public int? Depth { get; init; }

    /// <summary>How many children one run may start.</summary>
    public int? FanOut { get; init; }
}
