namespace NhiGuard;

/// <summary>Bounds of a payload that <see cref="GuardedJson"/> reads.</summary>
public sealed class GuardedJsonLimits
{
    /// <summary>Deepest nesting of objects and arrays; 32 by default.</summary>
    public int MaxDepth { get; init; } = 32;

    /// <summary>Longest payload in bytes; 1 MiB by default.</summary>
    public int MaxBytes { get; init; } = 1 << 20;

    /// <summary>Longest string or property name in bytes, as written; 64 KiB by default.</summary>
    public int MaxStringBytes { get; init; } = 1 << 16;

    internal void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxDepth);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxBytes);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxStringBytes);
    }
}
