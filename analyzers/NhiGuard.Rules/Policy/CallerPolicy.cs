namespace NhiGuard;

/// <summary>The person or service on whose behalf runs act.</summary>
public sealed class CallerPolicy
{
    /// <summary>True when a run without a caller may call no tool.</summary>
    public required bool Required { get; init; }

    /// <summary>The claim that names the caller, such as <c>sub</c>.</summary>
    public required string Claim { get; init; }
}
