namespace NhiGuard.Tools;

/// <summary>A tool of a server that is not what it was when somebody approved it.</summary>
public static class ToolDefinitionChanged
{
    /// <summary>The card. The argument is the name of the tool.</summary>
    public static Rule Rule { get; } = new()
    {
        Id = "NHI3014",
        Name = "ToolDefinitionChanged",
        Title = "A server's tool differs from the lock",
        Message = "Tool '{0}' is not what the lock says",
        Severity = RuleSeverity.Warning,
        Faces = Faces.Run,
        Fix = FixSafety.None,
        Standards = new()
        {
            OwaspAgentic = "ASI04",
            OwaspNhi = "NHI3:2025",
            Cwe = "CWE-494",
            Maestro = "L7",
            NistAiRmf = "MEASURE 2.4",
            NistCsf = "DE.CM",
        },
    };

    /// <summary>Denies a tool whose name, description or schema is not the locked one, where the policy locks the server's definitions.</summary>
    /// <param name="offer">The tool.</param>
    /// <param name="seen">What the server says of it.</param>
    /// <param name="locked">What the lock says of it; null when the lock does not name it.</param>
    /// <param name="policy">The policy in force.</param>
    public static Verdict Check(in ToolOffer offer, ToolDefinition seen, ToolDefinition? locked, Policy policy)
    {
        if (!policy.Servers.TryGetValue(offer.Server, out var server) || !server.DefinitionsLocked || seen == locked)
        {
            return Verdict.Allow(policy);
        }

        return Verdict.Deny(Rule, locked is null ? Reasons.NotInLock : Changed(seen, locked), policy);
    }

    private static string Changed(ToolDefinition seen, ToolDefinition locked) =>
        seen.Description == locked.Description ? Reasons.SchemaChanged : Reasons.DescriptionChanged;
}
