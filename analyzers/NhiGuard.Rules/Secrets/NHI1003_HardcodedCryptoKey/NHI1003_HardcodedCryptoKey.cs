namespace NhiGuard.Secrets;

/// <summary>A constant that is used as a key, an initialisation vector, a salt or the password of a certificate.</summary>
public static class HardcodedCryptoKey
{
    /// <summary>The card. Message arguments: length of the constant in characters or bytes, what it is used as.</summary>
    public static Rule Rule { get; } = new()
    {
        Id = "NHI1003",
        Name = "HardcodedCryptoKey",
        Title = "Constant used as a key, salt or initialisation vector",
        Message = "A constant of length {0} is used as {1}",
        Severity = RuleSeverity.Info,
        Faces = Faces.Compile,
        Fix = FixSafety.Everywhere,
        Standards = new()
        {
            OwaspAgentic = "ASI03",
            OwaspNhi = "NHI2:2025",
            Cwe = "CWE-321",
            Maestro = "L6",
            NistAiRmf = "MANAGE 2.4",
            NistCsf = "PR.DS",
        },
    };
}
