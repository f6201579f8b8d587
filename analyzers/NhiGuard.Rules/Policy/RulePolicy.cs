namespace NhiGuard;

/// <summary>What the policy changes about one rule.</summary>
public sealed class RulePolicy
{
    /// <summary>What the guard does when the rule speaks.</summary>
    public required RunAction Runtime { get; init; }
}

/// <summary>What the guard does when a rule speaks.</summary>
public enum RunAction : byte
{
    /// <summary>Carry out the verdict.</summary>
    Block,

    /// <summary>Log, count and audit; let the call through.</summary>
    Alert,
}
