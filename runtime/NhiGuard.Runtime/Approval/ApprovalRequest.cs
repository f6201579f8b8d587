namespace NhiGuard;

/// <summary>A call that waits for a person. The answer is bound to these arguments: if they change while the person reads, the
/// call is denied.</summary>
public sealed class ApprovalRequest
{
    internal ApprovalRequest()
    {
    }

    /// <summary>Name of the calling agent.</summary>
    public required string? Agent { get; init; }

    /// <summary>Name of the tool.</summary>
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
}
