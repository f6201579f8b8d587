namespace NhiGuard;

/// <summary>Where the value of an argument has to stem from: one of these places is enough.</summary>
public sealed class FromPolicy
{
    /// <summary>The user's own words.</summary>
    public required bool User { get; init; }

    /// <summary>Output that the policy labels as trusted.</summary>
    public required bool Trusted { get; init; }

    /// <summary>Words in output that the policy labels as internal.</summary>
    public bool Internal { get; init; }

    /// <summary>Facts about the caller, by name without the prefix <c>caller.</c>.</summary>
    public required IReadOnlyList<string> Caller { get; init; }
}
