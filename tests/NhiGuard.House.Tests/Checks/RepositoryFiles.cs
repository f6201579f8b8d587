namespace NhiGuard.House.Checks;

/// <summary>The files of a checkout that people write: what <c>.gitignore</c> names is left out.</summary>
internal static class RepositoryFiles
{
    /// <summary>Paths from the root, with forward slashes.</summary>
    public static IEnumerable<string> All(Checkout checkout)
    {
        var ignored = File.ReadAllLines(checkout.PathOf(".gitignore"))
            .Where(line => line.EndsWith('/'))
            .Select(line => line.Trim('/'))
            .Append(".git")
            .ToHashSet();
        return In(new DirectoryInfo(checkout.Root), ignored)
            .Select(file => Path.GetRelativePath(checkout.Root, file.FullName).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
    }

    /// <summary>The text of every file that is text.</summary>
    public static IEnumerable<(string Path, string Text)> Texts(Checkout checkout) =>
        All(checkout).Select(path => (path, File.ReadAllText(checkout.PathOf(path)))).Where(file => !file.Item2.Contains('\0'));

    private static IEnumerable<FileInfo> In(DirectoryInfo folder, HashSet<string> ignored) => folder.EnumerateFiles()
        .Concat(folder.EnumerateDirectories().Where(inner => !ignored.Contains(inner.Name)).SelectMany(inner => In(inner, ignored)));
}
