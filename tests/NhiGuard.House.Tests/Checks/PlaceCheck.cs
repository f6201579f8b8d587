using System.Text.RegularExpressions;

namespace NhiGuard.House.Checks;

/// <summary>No file knows where packages come from or where somebody's working copy lies.</summary>
internal static partial class PlaceCheck
{
    public static IEnumerable<string> Of(Checkout checkout)
    {
        foreach (var (path, text) in RepositoryFiles.Texts(checkout))
        {
            if (RegistryAddress().Match(text) is { Success: true } address)
            {
                yield return $"{path} names the package source '{address.Value}'; sources are each user's own configuration";
            }

            if (IsBuildFile(path) && SourceSetting().Match(text) is { Success: true } setting)
            {
                yield return $"{path} sets '{setting.Value}'; sources are each user's own configuration";
            }

            if (text.Contains(checkout.Root, StringComparison.Ordinal) || HomeFolder().IsMatch(text))
            {
                yield return $"{path} holds an absolute path of one machine";
            }
        }
    }

    private static bool IsBuildFile(string path) =>
        Path.GetExtension(path) is ".csproj" or ".proj" or ".props" or ".targets" or ".config" || path.StartsWith(".ci/", StringComparison.Ordinal);

    [GeneratedRegex(@"https?://[^\s""'<>]*(nuget\.org/(api|v3)|/v3/index\.json|pkgs\.dev\.azure\.com|nuget\.pkg\.github\.com|registry\.npmjs\.org)", RegexOptions.IgnoreCase)]
    private static partial Regex RegistryAddress();

    [GeneratedRegex("<packageSources>|<packageSourceMapping>|<Restore(Additional(Project)?)?Sources>|--source ", RegexOptions.IgnoreCase)]
    private static partial Regex SourceSetting();

    [GeneratedRegex(@"(?<![\w/.-])/(home|Users)/[a-z]\w*/|[A-Z]:\\Users\\\w")]
    private static partial Regex HomeFolder();
}
