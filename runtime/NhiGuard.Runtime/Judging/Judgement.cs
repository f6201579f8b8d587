namespace NhiGuard;

/// <summary>A verdict and what carrying it out takes.</summary>
internal readonly struct Judgement
{
    public required Verdict Verdict { get; init; }

    public required GuardMode Mode { get; init; }

    /// <summary>What a rule said that the policy only lets raise an alarm (<c>runtime: alert</c>).</summary>
    public Verdict? Alert { get; init; }

    /// <summary>The arguments without the credentials, or null when there were none to take out.</summary>
    public IReadOnlyDictionary<string, object?>? CleanArguments { get; init; }

    public bool Enforced => Mode == GuardMode.Enforce;
}
