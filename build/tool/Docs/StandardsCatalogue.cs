using System.Text.RegularExpressions;

namespace NhiGuard.Tool.Docs;

/// <summary>A public catalogue that the cards refer to.</summary>
/// <param name="Name">Its name and edition.</param>
/// <param name="Home">Where it is published.</param>
/// <param name="Form">What an entry's short name looks like.</param>
/// <param name="EntryOf">The card's entry in it.</param>
internal sealed partial record StandardsCatalogue(string Name, string Home, Regex Form, Func<Standards, string> EntryOf)
{
    /// <summary>Stands on a card for "no entry fits".</summary>
    public const string NoEntry = "-";

    /// <summary>Short names and titles in the catalogue's order, where the list is closed and short; else empty.</summary>
    public IReadOnlyDictionary<string, string> Entries { get; private init; } = new OrderedDictionary<string, string>();

    public static IReadOnlyList<StandardsCatalogue> All { get; } =
    [
        new("OWASP Agentic 2026", "https://genai.owasp.org", AsiForm(), s => s.OwaspAgentic)
        {
            Entries = new OrderedDictionary<string, string>
            {
                ["ASI01"] = "Agent goal hijack",
                ["ASI02"] = "Tool misuse and exploitation",
                ["ASI03"] = "Identity and privilege abuse",
                ["ASI04"] = "Agentic supply chain vulnerabilities",
                ["ASI05"] = "Unexpected code execution",
                ["ASI06"] = "Memory and context poisoning",
                ["ASI07"] = "Insecure inter-agent communication",
                ["ASI08"] = "Cascading failures",
                ["ASI09"] = "Human-agent trust exploitation",
                ["ASI10"] = "Rogue agents",
            },
        },
        new("OWASP NHI 2025", "https://owasp.org/www-project-non-human-identities-top-10/", NhiForm(), s => s.OwaspNhi)
        {
            Entries = new OrderedDictionary<string, string>
            {
                ["NHI1:2025"] = "Improper offboarding",
                ["NHI2:2025"] = "Secret leakage",
                ["NHI3:2025"] = "Vulnerable third-party NHI",
                ["NHI4:2025"] = "Insecure authentication",
                ["NHI5:2025"] = "Overprivileged NHI",
                ["NHI6:2025"] = "Insecure cloud deployment configurations",
                ["NHI7:2025"] = "Long-lived secrets",
                ["NHI8:2025"] = "Environment isolation",
                ["NHI9:2025"] = "NHI reuse",
                ["NHI10:2025"] = "Human use of NHI",
            },
        },
        new("CWE", "https://cwe.mitre.org", CweForm(), s => s.Cwe),
        new("CSA MAESTRO", "https://cloudsecurityalliance.org/blog/2025/02/06/agentic-ai-threat-modeling-framework-maestro", MaestroForm(), s => s.Maestro)
        {
            Entries = new OrderedDictionary<string, string>
            {
                ["L1"] = "Foundation models",
                ["L2"] = "Data operations",
                ["L3"] = "Agent frameworks",
                ["L4"] = "Deployment and infrastructure",
                ["L5"] = "Evaluation and observability",
                ["L6"] = "Security and compliance",
                ["L7"] = "Agent ecosystem",
            },
        },
        new("NIST AI RMF 1.0", "https://www.nist.gov/itl/ai-risk-management-framework", AiRmfForm(), s => s.NistAiRmf),
        new("NIST CSF 2.0", "https://www.nist.gov/cyberframework", CsfForm(), s => s.NistCsf),
    ];

    /// <summary>An entry with its title, where it has one.</summary>
    public string Show(string entry) => Entries.TryGetValue(entry, out var title) ? $"{entry} {title}" : entry;

    [GeneratedRegex("^ASI(0[1-9]|10)$")]
    private static partial Regex AsiForm();

    [GeneratedRegex("^(NHI([1-9]|10):2025|-)$")]
    private static partial Regex NhiForm();

    [GeneratedRegex("^CWE-[1-9][0-9]*$")]
    private static partial Regex CweForm();

    [GeneratedRegex("^L[1-7]$")]
    private static partial Regex MaestroForm();

    [GeneratedRegex("^(GOVERN|MAP|MEASURE|MANAGE) [1-9]\\.[1-9][0-9]?$")]
    private static partial Regex AiRmfForm();

    [GeneratedRegex("^(GV|ID|PR|DE|RS|RC)\\.[A-Z]{2}$")]
    private static partial Regex CsfForm();
}
