namespace NhiGuard;

/// <summary>A secret was asked for where the policy does not lease it (NHI1006). It is thrown in observe mode too: a secret on its way to
/// a host that nobody named is nothing to observe.</summary>
public sealed class SecretRefusedException : Exception
{
    internal SecretRefusedException(string secret, string host, Verdict verdict)
        : base($"{verdict.RuleId}: the secret '{secret}' is not leased for {host} ({verdict.Reason}).")
    {
        Secret = secret;
        Host = host;
        Verdict = verdict;
    }

    /// <summary>Name of the secret.</summary>
    public string Secret { get; }

    /// <summary>Host for which it was asked.</summary>
    public string Host { get; }

    /// <summary>Rule, reason code and policy hash.</summary>
    public Verdict Verdict { get; }
}
