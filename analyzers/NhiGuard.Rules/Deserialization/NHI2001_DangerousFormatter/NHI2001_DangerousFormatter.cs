namespace NhiGuard.Deserialization;

/// <summary>A formatter that runs code while it reads: no binder or filter makes it safe.</summary>
public static class DangerousFormatter
{
    /// <summary>The card.</summary>
    public static Rule Rule { get; } = new()
    {
        Id = "NHI2001",
        Name = "DangerousFormatter",
        Title = "Formatter that runs code while it reads",
        Message = "'{0}' builds any type that the payload names; use a serializer with a known type{1}",
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

    /// <summary>Metadata names of the formatters.</summary>
    public static IReadOnlyList<string> TypeNames { get; } =
    [
        "System.Runtime.Serialization.Formatters.Binary.BinaryFormatter",
        "System.Runtime.Serialization.Formatters.Soap.SoapFormatter",
        "System.Runtime.Serialization.NetDataContractSerializer",
        "System.Web.UI.LosFormatter",
        "System.Web.UI.ObjectStateFormatter",
    ];
}
