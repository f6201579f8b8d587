namespace NhiGuard;

/// <summary>A call that waits for a person. The answer is bound to all of this and counts once: if the arguments or the policy change
/// while the person reads, the call is denied.</summary>
public sealed class ApprovalRequest
{
    internal ApprovalRequest()
    {
    }

    /// <summary>Name of the calling agent.</summary>
    public required string? Agent { get; init; }

    /// <summary>On whose behalf the agent acts, or null when nobody is known.</summary>
    public CallerFacts? Caller { get; init; }

    /// <summary>The run that the call belongs to, or null.</summary>
    public string? RunId { get; init; }

    /// <summary>Name of the tool as the policy writes it, with its server where it comes from one.</summary>
    public required string Tool { get; init; }

    /// <summary>The arguments as JSON with sorted keys, without the credentials that stood in them.</summary>
    public required string Arguments { get; init; }

    /// <summary>SHA-256 of <see cref="Arguments"/>: 64 lower-case hexadecimal digits.</summary>
    public required string ArgumentsHash { get; init; }

    /// <summary>Id of the rule that asks.</summary>
    public required string RuleId { get; init; }

    /// <summary>Hash of the policy that asks.</summary>
    public required string PolicyHash { get; init; }

    /// <summary>When an answer comes too late, by the guard's clock.</summary>
    public required DateTimeOffset Expires { get; init; }

    /// <summary>Names this request: a mark over all of the above that nobody makes without the guard's key, and that counts once. Send it
    /// along where the question travels.</summary>
    public required string Mark { get; init; }
}
