namespace NhiGuard.ModelData;

/// <summary>An address that the model chose points at a host that the policy does not grant.</summary>
public static class ModelDataToNetwork
{
    /// <summary>The card: {0} is the tool. At build the rule will follow the argument into the tool's body; so far it speaks at run time only.</summary>
    public static Rule Rule { get; } = new()
    {
        Id = "NHI4003",
        Name = "ModelDataToNetwork",
        Title = "Address from the model points elsewhere",
        Message = "Tool '{0}' was called with an address outside of the hosts that the policy grants",
        Severity = RuleSeverity.Info,
        Faces = Faces.Run,
        Fix = FixSafety.None,
        Standards = new()
        {
            OwaspAgentic = "ASI02",
            OwaspNhi = "-",
            Cwe = "CWE-918",
            Maestro = "L3",
            NistAiRmf = "MANAGE 2.4",
            NistCsf = "PR.DS",
        },
    };

    /// <summary>Denies an address that points at none of the hosts.</summary>
    /// <param name="granted">True when it does.</param>
    /// <param name="policy">The policy.</param>
    public static Verdict Check(bool granted, Policy policy) =>
        granted ? Verdict.Allow(policy) : Verdict.Deny(Rule, Reasons.HostNotGranted, policy);
}
