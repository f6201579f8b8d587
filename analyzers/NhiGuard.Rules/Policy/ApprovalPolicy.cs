namespace NhiGuard;

/// <summary>When a person approves the calls of a tool.</summary>
public sealed class ApprovalPolicy
{
    /// <summary>When somebody is asked.</summary>
    public required Asking Asks { get; init; }

    /// <summary>With <see cref="Asking.When"/>: asks once the run has seen data with all of these labels; none where the file does not say.</summary>
    public DataLabels AfterAll { get; init; }

    /// <summary>With <see cref="Asking.When"/>: asks where the caller has none of these values for one of the facts, by name of the fact.</summary>
    public IReadOnlyDictionary<string, NameSet> CallerNot { get; init; } = new Dictionary<string, NameSet>();

    /// <summary>With <see cref="Asking.When"/>: asks where one of these arguments is missing or breaks its constraints, by name of the argument.</summary>
    public IReadOnlyDictionary<string, ArgumentPolicy> Outside { get; init; } = new Dictionary<string, ArgumentPolicy>();

    /// <summary>How long a request waits for its answer, or null where the file does not say.</summary>
    public TimeSpan? Expires { get; init; }
}

/// <summary>When somebody is asked.</summary>
public enum Asking : byte
{
    /// <summary>At no call.</summary>
    Never,

    /// <summary>At each call.</summary>
    Always,

    /// <summary>At the calls of which a condition holds.</summary>
    When,
}
