using Microsoft.CodeAnalysis;

namespace NhiGuard.Analyzers;

/// <summary>Turns rule cards into the compiler's descriptors.</summary>
public static class Descriptors
{
    private const string Home = "https://github.com/NhiGuard/NhiGuard.Analyzers/blob/main/analyzers/NhiGuard.Rules";

    /// <summary>The descriptor of a rule.</summary>
    /// <param name="rule">The card.</param>
    /// <param name="tags">What the compiler has to know, see <see cref="WellKnownDiagnosticTags"/>.</param>
    public static DiagnosticDescriptor Of(Rule rule, params string[] tags) => new(
        rule.Id,
        rule.Title,
        rule.Message,
        category: "Security",
        Severity(rule.Severity),
        isEnabledByDefault: true,
        description: $"{rule.Title} ({rule.Standards.Cwe}, OWASP {rule.Standards.OwaspAgentic}).",
        helpLinkUri: $"{Home}/{rule.Block}/{rule.Id}_{rule.Name}/README.md",
        customTags: tags);

    private static DiagnosticSeverity Severity(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => DiagnosticSeverity.Error,
        RuleSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
