namespace NhiGuard.ModelData;

/// <summary>A value that decides where something goes, and that none of the places named by the policy has said.</summary>
public static class ModelDataToMessage
{
    /// <summary>The card. At build the rule will follow model data to recipients; so far it speaks at run time only.</summary>
    public static Rule Rule { get; } = new()
    {
        Id = "NHI4006",
        Name = "ModelDataToMessage",
        Title = "Model data decides where something goes",
        Message = "Argument '{0}' of tool '{1}' stems from none of the places that the policy names",
        Severity = RuleSeverity.Warning,
        Faces = Faces.Run,
        Fix = FixSafety.None,
        Standards = new()
        {
            OwaspAgentic = "ASI01",
            OwaspNhi = "NHI5:2025",
            Cwe = "CWE-345",
            Maestro = "L3",
            NistAiRmf = "MEASURE 2.7",
            NistCsf = "PR.DS",
        },
    };

    /// <summary>Requires approval for a call with a value that stems from elsewhere, or whose origin cannot be told.</summary>
    /// <param name="stems">Whether every argument stems from where the policy says.</param>
    /// <param name="policy">The policy.</param>
    public static Verdict Check(bool stems, Policy policy) => stems
        ? Verdict.Allow(policy)
        : new(Decision.RequireApproval, Rule.Id, Reasons.NotFromGrantedSource, policy.Hash);
}
