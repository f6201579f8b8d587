namespace NhiGuard.Tool;

/// <summary>A working copy of this repository.</summary>
internal sealed record Checkout(string Root)
{
    public const string Solution = "NhiGuard.Analyzers.sln";

    public string RulesFolder => PathOf("analyzers/NhiGuard.Rules");

    /// <summary>The working copy that this tool was built in.</summary>
    public static Checkout OfThisTool()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Solution)))
            {
                return new(folder.FullName);
            }
        }

        throw new ToolException($"there is no {Solution} above {AppContext.BaseDirectory}");
    }

    /// <summary>Full path of a file named from the root with forward slashes.</summary>
    public string PathOf(string relative) => Path.Combine([Root, .. relative.Split('/')]);

    /// <summary>The rule folders, in order of id.</summary>
    public IReadOnlyList<RuleFolder> RuleFolders() =>
    [
        .. Directory.EnumerateDirectories(RulesFolder, "NHI????_*", SearchOption.AllDirectories)
            .Select(path => new RuleFolder(path))
            .OrderBy(folder => folder.Id, StringComparer.Ordinal),
    ];
}
