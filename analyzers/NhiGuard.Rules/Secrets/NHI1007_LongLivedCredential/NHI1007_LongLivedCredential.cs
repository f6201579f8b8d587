namespace NhiGuard.Secrets;

/// <summary>A credential that works for longer than a task takes, or for ever.</summary>
public static class LongLivedCredential
{
    /// <summary>Lifetime beyond which a token is long-lived, unless the project says otherwise.</summary>
    public static readonly TimeSpan DefaultMaximum = TimeSpan.FromDays(1);

    /// <summary>The card. Message arguments: the credential, what is wrong with its life, what to do.</summary>
    public static Rule Rule { get; } = new()
    {
        Id = "NHI1007",
        Name = "LongLivedCredential",
        Title = "Credential that lives too long",
        Message = "{0} {1}; {2}",
        Severity = RuleSeverity.Info,
        Faces = Faces.Compile | Faces.Run,
        Fix = FixSafety.EachPlace,
        Standards = new()
        {
            OwaspAgentic = "ASI03",
            OwaspNhi = "NHI7:2025",
            Cwe = "CWE-613",
            Maestro = "L6",
            NistAiRmf = "MANAGE 2.4",
            NistCsf = "PR.AA",
        },
    };

    /// <summary>Denies a token that lives longer than the policy lets it.</summary>
    /// <param name="life">How long it lives by its own words, or null where it never ends.</param>
    /// <param name="policy">The policy.</param>
    public static Verdict Check(TimeSpan? life, Policy policy) =>
        policy.MaxTokenLifetime is { } most && !(life <= most) ? Verdict.Deny(Rule, Reasons.LivesTooLong, policy) : Verdict.Allow(policy);
}
