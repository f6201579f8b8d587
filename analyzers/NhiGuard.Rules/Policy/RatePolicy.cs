namespace NhiGuard;

/// <summary>How often a tool may be called in a stretch of time.</summary>
public sealed class RatePolicy
{
    /// <summary>The most calls in any stretch.</summary>
    public required int Calls { get; init; }

    /// <summary>Length of the stretch.</summary>
    public required TimeSpan Per { get; init; }

    /// <summary>Who shares the count.</summary>
    public required RateHolder For { get; init; }
}

/// <summary>Who shares the count of a rate.</summary>
public enum RateHolder : byte
{
    /// <summary>All runs of an agent.</summary>
    Agent,

    /// <summary>All runs on behalf of a caller.</summary>
    Caller,

    /// <summary>One run.</summary>
    Run,
}
