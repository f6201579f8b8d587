namespace NhiGuard.Guard;

/// <summary>Agents or tools, and nobody has said what they may do.</summary>
public static class PolicyMissing
{
    /// <summary>The card. The argument of the message: what agents are made with. At build it is one suggestion a project, a warning where the project is an application with the runtime
    /// in it; at run time the guard refuses to start.</summary>
    public static Rule Rule { get; } = new()
    {
        Id = "NHI0001",
        Name = "PolicyMissing",
        Title = "Agents or tools without a policy",
        Message = "The application uses {0}, and there is no nhiguard.yaml to say what its agents may do; 'dotnet build -p:NhiGuardInit=true' writes a first one",
        Severity = RuleSeverity.Info,
        Faces = Faces.Compile | Faces.Run,
        Fix = FixSafety.None,
        Standards = new()
        {
            OwaspAgentic = "ASI03",
            OwaspNhi = "NHI5:2025",
            Cwe = "CWE-862",
            Maestro = "L6",
            NistAiRmf = "GOVERN 1.2",
            NistCsf = "GV.PO",
        },
    };
}
