namespace NhiGuard.Deserialization;

/// <summary>A serializer that builds the types a payload names, without a closed binder before it.</summary>
public static class UnrestrictedTypeNames
{
    /// <summary>The card.</summary>
    public static Rule Rule { get; } = new()
    {
        Id = "NHI2002",
        Name = "UnrestrictedTypeNames",
        Title = "Payload names the types that are built",
        Message = "{0} lets the payload name the types to build; {1}",
        Severity = RuleSeverity.Warning,
        Faces = Faces.Compile,
        Fix = FixSafety.EachPlace,
        Standards = new()
        {
            OwaspAgentic = "ASI05",
            OwaspNhi = "-",
            Cwe = "CWE-502",
            Maestro = "L3",
            NistAiRmf = "MANAGE 2.4",
            NistCsf = "PR.PS",
        },
    };
}
