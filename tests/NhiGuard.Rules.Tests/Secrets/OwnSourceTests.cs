using NhiGuard.Secrets;

namespace NhiGuard.Tests.Secrets;

public sealed class OwnSourceTests
{
    private static readonly string[] _extensions =
        [".cs", ".md", ".yaml", ".yml", ".json", ".csproj", ".props", ".targets", ".config", ".txt", ".sh", ".editorconfig"];

    private static readonly string[] _made = ["bin", "obj", ".git", "artifacts"];

    [Test]
    public void This_repository_holds_no_credential()
    {
        var root = Path.GetFullPath(Path.Combine(RulesFolder.Path, "..", ".."));
        var files = Files(root).ToList();
        Assert.That(files, Has.Count.GreaterThan(100));
        Assert.That(files.SelectMany(f => SecretScanner.Scan(File.ReadAllText(f)).Select(m => $"{Path.GetRelativePath(root, f)}: {m.Format}")), Is.Empty);
    }

    private static IEnumerable<string> Files(string folder) => Directory.EnumerateDirectories(folder)
        .Where(d => !_made.Contains(Path.GetFileName(d)))
        .SelectMany(Files)
        .Concat(Directory.EnumerateFiles(folder).Where(f => _extensions.Contains(Path.GetExtension(f))));
}
