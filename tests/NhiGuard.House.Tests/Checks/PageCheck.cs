namespace NhiGuard.House.Checks;

/// <summary>Every rule has a page, and every page answers the same questions in the same order.</summary>
internal static class PageCheck
{
    private static readonly IReadOnlyList<(string Heading, string Says)> s_sections =
    [
        ("What", "which code and which calls the rule speaks about, and which it leaves alone"),
        ("Why", "what an attacker gains"),
        ("Bad", "the shortest code that is found"),
        ("Good", "the same code put right"),
        ("At run time", "what the guard does under this id, or why it does nothing"),
        ("Fix", "what the code fix changes and why it is safe, or why there is none"),
        ("Options", "the severity key and every key of the policy that the rule reads"),
    ];

    public static IEnumerable<string> Of(RuleInHouse rule)
    {
        var page = rule.Path("README.md");
        if (!File.Exists(rule.Folder.Readme))
        {
            yield return $"{page} is missing; write '# {rule.Folder.Id} {rule.Folder.Name}', the lines '<!-- facts -->' and '<!-- /facts -->', "
                + $"and the sections {string.Join(", ", s_sections.Select(s => s.Heading))}";
            yield break;
        }

        var lines = File.ReadAllLines(rule.Folder.Readme);
        if (lines is not [var title, "", "<!-- facts -->", ..] || title != $"# {rule.Folder.Id} {rule.Folder.Name}")
        {
            yield return $"{page} begins with '# {rule.Folder.Id} {rule.Folder.Name}', an empty line and '<!-- facts -->'";
        }

        var found = Sections(lines);
        if (!found.Select(s => s.Heading).SequenceEqual(s_sections.Select(s => s.Heading)))
        {
            yield return $"{page} has the sections {string.Join(", ", found.Select(s => s.Heading))}; "
                + $"expected {string.Join(", ", s_sections.Select(s => s.Heading))}, in this order";
        }

        foreach (var (heading, _) in found.Where(s => s.Body.Length == 0))
        {
            yield return $"{page}: '## {heading}' is empty; write {s_sections.FirstOrDefault(s => s.Heading == heading).Says}";
        }
    }

    private static IReadOnlyList<(string Heading, string Body)> Sections(string[] lines) =>
    [
        .. string.Join('\n', lines).Split("\n## ").Skip(1)
            .Select(section => section.Split('\n', 2))
            .Select(parts => (parts[0].Trim(), parts.Length > 1 ? parts[1].Trim() : "")),
    ];
}
