namespace NhiGuard.Tools;

/// <summary>Two origins that offer one agent tools of one name.</summary>
public static class ToolNameCollision
{
    /// <summary>The card. The argument is the name of the tool.</summary>
    public static Rule Rule { get; } = new()
    {
        Id = "NHI3016",
        Name = "ToolNameCollision",
        Title = "Two origins offer one agent tools of one name",
        Message = "Tool '{0}' has the name of a tool that the agent has from elsewhere",
        Severity = RuleSeverity.Warning,
        Faces = Faces.Run,
        Fix = FixSafety.None,
        Standards = new()
        {
            OwaspAgentic = "ASI04",
            OwaspNhi = "NHI3:2025",
            Cwe = "CWE-694",
            Maestro = "L7",
            NistAiRmf = "MAP 3.4",
            NistCsf = "PR.PS",
        },
    };

    /// <summary>Denies a tool that a model could take for another one: of the same name or of one that looks alike, from another origin.</summary>
    /// <param name="offer">The tool.</param>
    /// <param name="inHand">The tools that the agent has already.</param>
    /// <param name="policy">The policy in force.</param>
    public static Verdict Check(in ToolOffer offer, IEnumerable<ToolInHand> inHand, Policy policy)
    {
        var shape = LookAlike.Shape(offer.Tool);
        foreach (var tool in inHand)
        {
            if ((tool.Server != offer.Server || tool.Tool != offer.Tool) && LookAlike.Shape(tool.Tool) == shape)
            {
                return Verdict.Deny(Rule, Reasons.NameTaken, policy);
            }
        }

        return Verdict.Allow(policy);
    }
}
