namespace NhiGuard.House.Checks;

/// <summary>Nothing in a rule folder is still to be written. What a scaffold says behind its TODO is repeated.</summary>
internal static class WrittenCheck
{
    private const string Mark = "TODO: ";

    public static IEnumerable<string> Of(RuleInHouse rule) =>
        from file in rule.Files()
        from line in file.Text.Split('\n').Index()
        let at = line.Item.IndexOf(Mark, StringComparison.Ordinal)
        where at >= 0
        select $"{file.Path}({line.Index + 1}): still to be written: {line.Item[(at + Mark.Length)..].Replace("</summary>", "").TrimEnd('"', ',', '\r')}";
}
