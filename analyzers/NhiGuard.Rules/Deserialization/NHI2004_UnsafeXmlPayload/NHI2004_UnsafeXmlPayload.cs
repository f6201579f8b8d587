namespace NhiGuard.Deserialization;

/// <summary>XML (or resource) payloads that carry types or fetch files: DataSet, XAML, ResX, DTD.</summary>
public static class UnsafeXmlPayload
{
    /// <summary>The card.</summary>
    public static Rule Rule { get; } = new()
    {
        Id = "NHI2004",
        Name = "UnsafeXmlPayload",
        Title = "XML payload that carries types or fetches files",
        Message = "{0} trusts what the payload carries: {1}",
        Severity = RuleSeverity.Info,
        Faces = Faces.Compile,
        Fix = FixSafety.EachPlace,
        Standards = new()
        {
            OwaspAgentic = "ASI05",
            OwaspNhi = "-",
            Cwe = "CWE-611",
            Maestro = "L3",
            NistAiRmf = "MANAGE 2.4",
            NistCsf = "PR.PS",
        },
    };
}
