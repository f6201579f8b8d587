using NhiGuard.Secrets;

namespace NhiGuard.House.Checks;

/// <summary>The repository itself holds no finding: examples are written as templates and generated when they are needed.</summary>
internal static class SecretCheck
{
    // The value is never shown, not even in a failing test.
    public static IEnumerable<string> Of(Checkout checkout) =>
        from file in RepositoryFiles.Texts(checkout)
        from match in SecretScanner.Scan(file.Text)
        let line = file.Text.AsSpan(0, match.Start).Count('\n') + 1
        select $"{file.Path}({line}): a credential of the format {match.Format.Id}; write {{{{secret:{match.Format.Id}}}}} in its place";
}
