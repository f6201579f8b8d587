namespace NhiGuard.Secrets;

/// <summary>A constant that is used as a credential: what it is used for betrays it, not its shape.</summary>
public static class HardcodedCredential
{
    /// <summary>The card. Message arguments: length of the constant, what it is used as.</summary>
    public static Rule Rule { get; } = new()
    {
        Id = "NHI1002",
        Name = "HardcodedCredential",
        Title = "Constant used as a credential",
        Message = "A constant of {0} characters is used as {1}",
        Severity = RuleSeverity.Info,
        Faces = Faces.Compile,
        Fix = FixSafety.Everywhere,
        Standards = new()
        {
            OwaspAgentic = "ASI03",
            OwaspNhi = "NHI2:2025",
            Cwe = "CWE-798",
            Maestro = "L6",
            NistAiRmf = "MANAGE 2.4",
            NistCsf = "PR.AA",
        },
    };
}
