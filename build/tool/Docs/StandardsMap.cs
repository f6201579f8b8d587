using System.Text;

namespace NhiGuard.Tool.Docs;

/// <summary><c>docs/standards.md</c>: from the entries of the public catalogues to the rules.</summary>
internal static class StandardsMap
{
    public static string Write(IReadOnlyList<Card> cards)
    {
        var text = new StringBuilder($"""
            # Standards

            {Markdown.Notice}

            Where each rule stands in the public catalogues. A closed list is shown whole, so that what no rule covers yet is seen.

            """);
        foreach (var catalogue in StandardsCatalogue.All)
        {
            text.Append($"\n## [{catalogue.Name}]({catalogue.Home})\n\n").Append(Table(catalogue, cards));
        }

        return text.ToString();
    }

    private static string Table(StandardsCatalogue catalogue, IReadOnlyList<Card> cards)
    {
        var rules = cards.Select(card => card.Rule).ToLookup(rule => catalogue.EntryOf(rule.Standards));
        var entries = catalogue.Entries.Count > 0
            ? catalogue.Entries.Keys
            : rules.Select(group => group.Key).Order(StringComparer.Ordinal);
        return Markdown.Table(
            ["Entry", "Rules"],
            entries.Where(entry => entry != StandardsCatalogue.NoEntry).Select(entry => new[] { catalogue.Show(entry), Names(rules[entry]) }));
    }

    private static string Names(IEnumerable<Rule> rules) =>
        string.Join(", ", rules.Select(rule => $"{rule.Id} {rule.Name}")) is { Length: > 0 } names ? names : "none yet";
}
