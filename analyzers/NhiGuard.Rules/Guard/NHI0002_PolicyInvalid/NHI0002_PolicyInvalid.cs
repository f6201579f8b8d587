namespace NhiGuard.Guard;

/// <summary>A policy that cannot be taken at its word.</summary>
public static class PolicyInvalid
{
    /// <summary>The card. The argument of the message is a <see cref="PolicyError"/>.</summary>
    public static Rule Rule { get; } = new()
    {
        Id = "NHI0002",
        Name = "PolicyInvalid",
        Title = "Policy that cannot be enforced as written",
        Message = "The policy is not valid: {0}",
        Severity = RuleSeverity.Error,
        Faces = Faces.Artifact | Faces.Run,
        Fix = FixSafety.None,
        Standards = new()
        {
            OwaspAgentic = "ASI03",
            OwaspNhi = "NHI5:2025",
            Cwe = "CWE-636",
            Maestro = "L6",
            NistAiRmf = "GOVERN 1.2",
            NistCsf = "GV.PO",
        },
    };
}
