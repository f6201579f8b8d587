namespace NhiGuard.Deserialization;

/// <summary>A serializer or activator that is given a type which was looked up by a name from data.</summary>
public static class AttackerChosenType
{
    /// <summary>The card.</summary>
    public static Rule Rule { get; } = new()
    {
        Id = "NHI2003",
        Name = "AttackerChosenType",
        Title = "Type that is built stems from data",
        Message = "The type for '{0}' is looked up by a name that is not written in the code; choose it from a closed set",
        Severity = RuleSeverity.Info,
        Faces = Faces.Compile,
        Fix = FixSafety.None,
        Standards = new()
        {
            OwaspAgentic = "ASI05",
            OwaspNhi = "-",
            Cwe = "CWE-470",
            Maestro = "L3",
            NistAiRmf = "MANAGE 2.4",
            NistCsf = "PR.PS",
        },
    };
}
