namespace NhiGuard.House.Checks;

/// <summary>A rule folder with its card, or without where no class in the assembly holds it.</summary>
internal sealed record RuleInHouse(Checkout Checkout, RuleFolder Folder, Rule? Card)
{
    /// <summary>Path from the root, for complaints.</summary>
    public string Path(string file) =>
        System.IO.Path.GetRelativePath(Checkout.Root, System.IO.Path.Combine(Folder.FullPath, file)).Replace('\\', '/');

    /// <summary>Every text file in the folder with its path from the root.</summary>
    public IEnumerable<(string Path, string Text)> Files() =>
        Directory.EnumerateFiles(Folder.FullPath, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => (Path(file), File.ReadAllText(file)));

    public override string ToString() => Folder.Stem;
}

/// <summary>A check of a rule folder: yields a sentence for each thing that is not as it should be, saying what to do.</summary>
/// <param name="Name">Name of the check.</param>
/// <param name="Of">The check.</param>
internal sealed record RuleCheck(string Name, Func<RuleInHouse, IEnumerable<string>> Of)
{
    public static IReadOnlyList<RuleCheck> All { get; } =
    [
        new("identity", IdentityCheck.Of),
        new("card", CardCheck.Of),
        new("page", PageCheck.Of),
        new("cases", CasesCheck.Of),
        new("written", WrittenCheck.Of),
        new("seen", SeenCheck.Of),
        new("fixed", FixedCheck.Of),
    ];

    public override string ToString() => Name;
}
