namespace NhiGuard.Guard;

/// <summary>Something that runs and that the build never saw.</summary>
public static class DriftFromApproved
{
    /// <summary>The card. The comparison with the lock comes with the lock; so far the guard compares with the inventory.</summary>
    public static Rule Rule { get; } = new()
    {
        Id = "NHI0005",
        Name = "DriftFromApproved",
        Title = "What runs differs from what was built",
        Message = "Tool '{0}' was not seen by the build",
        Severity = RuleSeverity.Warning,
        Faces = Faces.Run,
        Fix = FixSafety.None,
        Standards = new()
        {
            OwaspAgentic = "ASI04",
            OwaspNhi = "-",
            Cwe = "CWE-494",
            Maestro = "L7",
            NistAiRmf = "MEASURE 2.4",
            NistCsf = "DE.CM",
        },
    };

    /// <summary>Denies a tool that is not in the inventory.</summary>
    /// <param name="seen">Whether the inventory holds the tool, by name or by the method behind it.</param>
    /// <param name="policy">The policy in force.</param>
    public static Verdict Check(bool seen, Policy policy) =>
        seen ? Verdict.Allow(policy) : Verdict.Deny(Rule, Reasons.NotInInventory, policy);
}
