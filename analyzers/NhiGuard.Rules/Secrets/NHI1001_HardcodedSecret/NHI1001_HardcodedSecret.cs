namespace NhiGuard.Secrets;

/// <summary>A credential of a known format: as a constant in the code, or in what a tool call carries.</summary>
public static class HardcodedSecret
{
    /// <summary>The card. Message arguments: provider, kind, length of the value, why there is no fix (or nothing).</summary>
    public static Rule Rule { get; } = new()
    {
        Id = "NHI1001",
        Name = "HardcodedSecret",
        Title = "Credential of a known format in the code",
        Message = "{0} {1} ({2} characters) stands in the code as a constant{3}",
        Severity = RuleSeverity.Warning,
        Faces = Faces.Compile | Faces.Run,
        Fix = FixSafety.Everywhere,
        GeneratedCode = true,
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

    /// <summary>Redacts text that holds a credential; where it stands is <see cref="SecretScanner.Scan(string)"/>'s answer.</summary>
    public static Verdict Check(string text, Policy policy) =>
        SecretScanner.Scan(text).Count > 0
            ? new(Decision.Redact, Rule.Id, Reasons.SecretFound, policy.Hash)
            : Verdict.Allow(policy);
}
