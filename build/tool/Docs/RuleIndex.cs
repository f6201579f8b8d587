namespace NhiGuard.Tool.Docs;

/// <summary><c>docs/rules.md</c>.</summary>
internal static class RuleIndex
{
    public static string Write(IReadOnlyList<Card> cards) =>
        $"""
        # Rules

        {Markdown.Notice}

        A rule speaks in the compiler, at run time, or in both, always under the same id. Severity is the default of the
        diagnostic and is changed in `.editorconfig`; what the guard does is decided by `nhiguard.yaml` (see [policy](policy.md)).

        {Markdown.Table(["Rule", "What it says", "Severity", "Code", "Files", "Run time", "Fix"], cards.Select(c => Row(c.Rule)))}
        """;

    private static IReadOnlyList<string> Row(Rule rule) =>
    [
        $"[{rule.Id} {rule.Name}](../analyzers/NhiGuard.Rules/{rule.Block}/{rule.Id}_{rule.Name}/README.md)",
        rule.Title,
        Words.Of(rule.Severity),
        rule.Faces.HasFlag(Faces.Compile) ? "yes" : "-",
        rule.Faces.HasFlag(Faces.Artifact) ? "yes" : "-",
        rule.Faces.HasFlag(Faces.Run) ? "yes" : "-",
        Words.Of(rule.Fix),
    ];
}
