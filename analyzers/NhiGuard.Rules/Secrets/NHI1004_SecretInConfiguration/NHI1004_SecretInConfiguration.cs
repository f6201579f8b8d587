namespace NhiGuard.Secrets;

/// <summary>A secret in a file that is not code: settings, environment, servers of tools, manifests, project files.</summary>
public static class SecretInConfiguration
{
    /// <summary>The card. Message arguments: what it is, its length, its key (or nothing), where to keep it instead.</summary>
    public static Rule Rule { get; } = new()
    {
        Id = "NHI1004",
        Name = "SecretInConfiguration",
        Title = "Secret in a configuration file",
        Message = "{0} ({1} characters) stands in this file{2}; {3}",
        Severity = RuleSeverity.Warning,
        Faces = Faces.Artifact,
        Fix = FixSafety.EachPlace,
        Standards = new()
        {
            OwaspAgentic = "ASI03",
            OwaspNhi = "NHI2:2025",
            Cwe = "CWE-260",
            Maestro = "L4",
            NistAiRmf = "MANAGE 2.4",
            NistCsf = "PR.DS",
        },
    };

    /// <summary>The card of what only its name and look give away: a suggestion under the same id.</summary>
    public static Rule Guess { get; } = Rule with { Severity = RuleSeverity.Info };

    /// <summary>The card of a file that cannot be read as what its name says; known formats are found in it all the same.</summary>
    public static Rule Unreadable { get; } = Rule with
    {
        Severity = RuleSeverity.Info,
        Message = "From here on this file cannot be read as what its name says; only known formats are surely found in it",
    };

    /// <summary>What stands in a file, or null for a file that is no configuration.</summary>
    public static ConfigurationScan? Check(string path, string text, bool isListed) => ConfigurationScan.Of(path, text, isListed);
}
