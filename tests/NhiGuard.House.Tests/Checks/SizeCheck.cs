namespace NhiGuard.House.Checks;

/// <summary>Files in which one feels at home.</summary>
internal static class SizeCheck
{
    private const int Median = 80;
    private const int NineInTen = 250;
    private const int Most = 400;

    public static IEnumerable<string> Of(Checkout checkout)
    {
        var sizes = RepositoryFiles.Texts(checkout)
            .Where(file => IsProduct(file.Path))
            .Select(file => (file.Path, Lines: file.Text.Split('\n').Length - 1))
            .OrderBy(file => file.Lines)
            .ToList();
        if (sizes.Count == 0)
        {
            yield return "there is no product file at all";
            yield break;
        }

        if (sizes[sizes.Count / 2].Lines > Median)
        {
            yield return $"half of the files have more than {Median} lines; the median is {sizes[sizes.Count / 2].Lines}";
        }

        if (sizes[sizes.Count * 9 / 10].Lines > NineInTen)
        {
            yield return $"more than one file in ten has over {NineInTen} lines: {string.Join(", ", sizes.Where(s => s.Lines > NineInTen).Select(s => s.Path))}";
        }

        foreach (var (path, lines) in sizes.Where(file => file.Lines > Most))
        {
            yield return $"{path} has {lines} lines; stop and think at {Most}: does it do two things?";
        }
    }

    private static bool IsProduct(string path) =>
        path.Split('/')[0] is "analyzers" or "codefixes" or "runtime" or "build"
        && path.EndsWith(".cs", StringComparison.Ordinal)
        && !path.EndsWith(".g.cs", StringComparison.Ordinal)
        && !path.Contains("/cases/", StringComparison.Ordinal);
}
