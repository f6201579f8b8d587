namespace NhiGuard;

/// <summary>What the guard does with a call.</summary>
public enum Decision : byte
{
    /// <summary>The call goes through unchanged.</summary>
    Allow,

    /// <summary>The call goes through, and what it carries is cleaned.</summary>
    Redact,

    /// <summary>The call waits for a person.</summary>
    RequireApproval,

    /// <summary>The call does not happen.</summary>
    Deny,
}

/// <summary>The answer of a check: a value, made without allocation, the same at build and at run time.</summary>
/// <param name="Decision">What is to happen.</param>
/// <param name="RuleId">The rule that decided, or null when nothing spoke against the call.</param>
/// <param name="Reason">A stable code in kebab-case, for people and machines; never a secret or policy text.</param>
/// <param name="PolicyHash">Hash of the policy that was asked: 64 hexadecimal digits, or empty without a policy.</param>
public readonly record struct Verdict(Decision Decision, string? RuleId, string Reason, string PolicyHash)
{
    /// <summary>Name of the clause of the policy that spoke, such as a flow, or null where the rule says enough. For people and the audit,
    /// never for a model.</summary>
    public string? Clause { get; init; }

    /// <summary>True when the call goes through unchanged.</summary>
    public bool IsAllowed => Decision == Decision.Allow;

    /// <summary>Nothing speaks against the call.</summary>
    public static Verdict Allow(Policy policy) => new(Decision.Allow, null, Reasons.Granted, policy.Hash);

    /// <summary>The call is refused under <paramref name="rule"/>.</summary>
    public static Verdict Deny(Rule rule, string reason, Policy policy) => new(Decision.Deny, rule.Id, reason, policy.Hash);
}
