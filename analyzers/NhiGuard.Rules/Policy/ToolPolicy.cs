namespace NhiGuard;

/// <summary>What one tool needs and who is asked.</summary>
public sealed class ToolPolicy
{
    /// <summary>Name of the tool as the model sees it.</summary>
    public required string Name { get; init; }

    /// <summary>Mode of the tool, or null where the file names none.</summary>
    public required GuardMode? Mode { get; init; }

    /// <summary>Scopes that an agent must hold to call the tool.</summary>
    public required IReadOnlyList<string> Scopes { get; init; }

    /// <summary>True when a person approves each call.</summary>
    public required bool AlwaysAsk { get; init; }

    /// <summary>What the tool does to the world.</summary>
    public ToolEffects Effects { get; init; }

    /// <summary>Labels of what the tool returns, or null where the file does not say: then it is untrusted.</summary>
    public OutputPolicy? Output { get; init; }

    /// <summary>How often the tool may be called, or null.</summary>
    public RatePolicy? Rate { get; init; }

    /// <summary>The arguments by name, compared ordinally; null where the file lists none, and then every argument passes.</summary>
    public IReadOnlyDictionary<string, ArgumentPolicy>? Arguments { get; init; }
}
