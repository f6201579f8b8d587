namespace NhiGuard;

/// <summary>The guard refuses to start. The message says what is wrong, where, and what to do; it never holds a secret.</summary>
public sealed class NhiGuardException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="ruleId">Id of the rule that refuses, for example NHI0001; null when the fault is no rule's.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">What lies behind it, or null.</param>
    public NhiGuardException(string? ruleId, string message, Exception? innerException = null)
        : base(ruleId is null ? message : $"{ruleId}: {message}", innerException) =>
        RuleId = ruleId;

    /// <summary>Id of the rule that refuses, or null.</summary>
    public string? RuleId { get; }

    /// <summary>Faults of the policy in order of place; empty unless the rule is NHI0002.</summary>
    public IReadOnlyList<PolicyError> Errors { get; init; } = [];
}
