namespace NhiGuard.Guard;

/// <summary>A framework whose calls do not pass the guard that was put into it.</summary>
public static class GuardNotInstalled
{
    /// <summary>Name of the tool that stands for all that nobody grants. The guard denies it whatever the policy says.</summary>
    public const string CanaryTool = "nhiguard_canary";

    /// <summary>The card. The argument is the name of the seam.</summary>
    public static Rule Rule { get; } = new()
    {
        Id = "NHI0006",
        Name = "GuardNotInstalled",
        Title = "The guard does not see the calls",
        Message = "A canary call through {0} was not denied",
        Severity = RuleSeverity.Error,
        Faces = Faces.Run,
        Fix = FixSafety.None,
        Standards = new()
        {
            OwaspAgentic = "ASI02",
            OwaspNhi = "-",
            Cwe = "CWE-693",
            Maestro = "L6",
            NistAiRmf = "MEASURE 2.7",
            NistCsf = "DE.CM",
        },
    };

    /// <summary>True for the canary.</summary>
    public static bool IsCanary(string tool) => tool == CanaryTool;

    /// <summary>Denies the canary.</summary>
    /// <param name="tool">Name of the tool that is called.</param>
    /// <param name="policy">The policy in force; it cannot grant the canary.</param>
    public static Verdict Check(string tool, Policy policy) =>
        IsCanary(tool) ? Verdict.Deny(Rule, Reasons.Canary, policy) : Verdict.Allow(policy);
}
