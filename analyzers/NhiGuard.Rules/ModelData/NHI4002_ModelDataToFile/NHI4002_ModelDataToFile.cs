namespace NhiGuard.ModelData;

/// <summary>A path that the model chose leads out of the folders that the policy grants.</summary>
public static class ModelDataToFile
{
    /// <summary>The card: {0} is the tool. At build the rule will follow the argument into the tool's body; so far it speaks at run time only.</summary>
    public static Rule Rule { get; } = new()
    {
        Id = "NHI4002",
        Name = "ModelDataToFile",
        Title = "Path from the model leaves its folders",
        Message = "Tool '{0}' was called with a path outside of the folders that the policy grants",
        Severity = RuleSeverity.Info,
        Faces = Faces.Run,
        Fix = FixSafety.None,
        Standards = new()
        {
            OwaspAgentic = "ASI02",
            OwaspNhi = "-",
            Cwe = "CWE-22",
            Maestro = "L3",
            NistAiRmf = "MANAGE 2.4",
            NistCsf = "PR.DS",
        },
    };

    /// <summary>Denies a path that does not lie in one of the folders.</summary>
    /// <param name="granted">True when it does.</param>
    /// <param name="policy">The policy.</param>
    public static Verdict Check(bool granted, Policy policy) =>
        granted ? Verdict.Allow(policy) : Verdict.Deny(Rule, Reasons.PathNotGranted, policy);
}
