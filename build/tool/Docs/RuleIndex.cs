namespace NhiGuard.Tool.Docs;

/// <summary><c>docs/rules.md</c>, and its short form in the README.</summary>
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

    public static GeneratedFile InReadme(Checkout checkout, IReadOnlyList<Card> cards) => Markdown.Block(
        checkout,
        "README.md",
        "rules",
        Markdown.Table(["Rule", "What it says", "Looks at", "Fix"], cards.Select(card => card.Rule).Select(rule =>
            new[] { Link(rule, ""), rule.Title, Words.Of(rule.Faces), Words.Of(rule.Fix) })));

    private static string Link(Rule rule, string root) =>
        $"[{rule.Id} {rule.Name}]({root}analyzers/NhiGuard.Rules/{rule.Block}/{rule.Id}_{rule.Name}/README.md)";

    private static IReadOnlyList<string> Row(Rule rule) =>
    [
        Link(rule, "../"),
        rule.Title,
        Words.Of(rule.Severity),
        rule.Faces.HasFlag(Faces.Compile) ? "yes" : "-",
        rule.Faces.HasFlag(Faces.Artifact) ? "yes" : "-",
        rule.Faces.HasFlag(Faces.Run) ? "yes" : "-",
        Words.Of(rule.Fix),
    ];
}
