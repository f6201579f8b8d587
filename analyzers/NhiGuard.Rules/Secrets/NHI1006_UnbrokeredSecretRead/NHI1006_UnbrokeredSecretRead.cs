namespace NhiGuard.Secrets;

/// <summary>A secret asked for by code, or for a host, to which the policy does not give it.</summary>
public static class UnbrokeredSecretRead
{
    /// <summary>The card. At build the rule will find tool code that reads secrets past the broker; so far it speaks at run time
    /// only. Message arguments: secret, tool, host.</summary>
    public static Rule Rule { get; } = new()
    {
        Id = "NHI1006",
        Name = "UnbrokeredSecretRead",
        Title = "Secret used where the policy does not lease it",
        Message = "The secret '{0}' is not leased to {1} for {2}",
        Severity = RuleSeverity.Info,
        Faces = Faces.Run,
        Fix = FixSafety.None,
        Standards = new()
        {
            OwaspAgentic = "ASI03",
            OwaspNhi = "NHI2:2025",
            Cwe = "CWE-522",
            Maestro = "L6",
            NistAiRmf = "MANAGE 2.4",
            NistCsf = "PR.AA",
        },
    };

    /// <summary>Denies a secret outside the tools and hosts that the policy names.</summary>
    /// <remarks>A secret without tools is the application's own, the key of its model client for example: the outbound handler carries
    /// it to its hosts wherever the request is made, and no code is handed its value.</remarks>
    public static Verdict Check(in SecretUse use, Policy policy)
    {
        if (!policy.Secrets.TryGetValue(use.Secret, out var secret))
        {
            return Verdict.Deny(Rule, Reasons.UnknownSecret, policy);
        }

        if (secret.Tools.Count > 0 || !use.Carried)
        {
            if (use.Tool is null)
            {
                return Verdict.Deny(Rule, Reasons.OutsideToolCall, policy);
            }

            if (!secret.Tools.Contains(use.Tool))
            {
                return Verdict.Deny(Rule, Reasons.SecretNotGranted, policy);
            }
        }

        return Covers(secret.Hosts, use.Host) ? Verdict.Allow(policy) : Verdict.Deny(Rule, Reasons.HostNotGranted, policy);
    }

    private static bool Covers(NameSet hosts, string host)
    {
        foreach (var pattern in hosts)
        {
            if (pattern == host
                || (pattern.StartsWith("*.", StringComparison.Ordinal)
                    && host.Length >= pattern.Length
                    && host.EndsWith(pattern.Substring(1), StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }
}
