namespace NhiGuard;

/// <summary>A counter and how much may be taken from it.</summary>
/// <param name="key">Names the counter.</param>
/// <param name="most">The most that may be taken; at least 1.</param>
/// <param name="per">Length of the stretch of time.</param>
/// <param name="rolling">Whether the limit holds for any stretch of time, or altogether.</param>
public readonly struct StateLimit(string key, int most, TimeSpan per, bool rolling)
{
    /// <summary>Names the counter.</summary>
    public string Key { get; } = key;

    /// <summary>The most that may be taken; at least 1.</summary>
    public int Most { get; } = most;

    /// <summary>Length of the stretch of time.</summary>
    public TimeSpan Per { get; } = per;

    /// <summary>True: at most <see cref="Most"/> in any stretch of the length <see cref="Per"/>. False: at most <see cref="Most"/>
    /// altogether, and the counter may be forgotten that long after it was last taken from.</summary>
    public bool Rolling { get; } = rolling;
}
