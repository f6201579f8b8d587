namespace NhiGuard;

/// <summary>What one argument of a tool may be.</summary>
public sealed class ArgumentPolicy
{
    /// <summary>Name of the argument.</summary>
    public required string Name { get; init; }

    /// <summary>Where its value has to stem from, or null where the file does not say.</summary>
    public FromPolicy? From { get; init; }
}
