using System.Text.RegularExpressions;

namespace NhiGuard.House.Checks;

/// <summary>Decisions are numbered without gaps, so that one can be cited.</summary>
internal static partial class DecisionCheck
{
    public static IEnumerable<string> Of(Checkout checkout)
    {
        var folder = checkout.PathOf("docs/decisions");
        var files = !Directory.Exists(folder) ? [] : Directory.GetFiles(folder).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal).ToArray();
        foreach (var (index, file) in files.Index())
        {
            if (Form().Match(file) is not { Success: true } name)
            {
                yield return $"docs/decisions/{file}: expected a name such as {index + 1:0000}-what-was-decided.md";
            }
            else if (int.Parse(name.Groups["number"].Value, null) != index + 1)
            {
                yield return $"docs/decisions/{file}: expected the number {index + 1:0000}";
            }
        }
    }

    [GeneratedRegex("^(?<number>[0-9]{4})-[a-z0-9]+(-[a-z0-9]+)*\\.md$")]
    private static partial Regex Form();
}
