namespace NhiGuard;

/// <summary>A flow that is denied: once a run has seen data with all of these labels, calls with one of these effects are.</summary>
public sealed class FlowPolicy
{
    /// <summary>Name of the rule in the file.</summary>
    public required string Name { get; init; }

    /// <summary>The labels, all of which the run must have seen.</summary>
    public required DataLabels AfterAll { get; init; }

    /// <summary>The effects, one of which is enough.</summary>
    public required ToolEffects Effects { get; init; }
}
