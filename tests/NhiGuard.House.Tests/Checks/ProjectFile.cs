using System.Xml.Linq;

namespace NhiGuard.House.Checks;

/// <summary>A project file with the <c>Directory.Build.props</c> above it: what is written, not what it evaluates to.</summary>
internal sealed class ProjectFile
{
    private readonly IReadOnlyList<XDocument> _texts;

    private ProjectFile(Checkout checkout, string path)
    {
        Path = path;
        var folders = path.Split('/').SkipLast(1).ToArray();
        _texts =
        [
            .. Enumerable.Range(0, folders.Length + 1)
                .Select(depth => checkout.PathOf(string.Join('/', [.. folders.Take(depth), "Directory.Build.props"])))
                .Append(checkout.PathOf(path))
                .Where(File.Exists)
                .Select(file => XDocument.Load(file)),
        ];
    }

    /// <summary>Path from the root, with forward slashes.</summary>
    public string Path { get; }

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    public IEnumerable<string> Projects => Items("ProjectReference").Select(path => System.IO.Path.GetFileNameWithoutExtension(path.Replace('\\', '/')));

    public IEnumerable<string> Packages => Items("PackageReference");

    public string? TargetFrameworks => Property("TargetFrameworks") ?? Property("TargetFramework");

    public bool IsTest => Property("IsTestProject") == "true";

    public static IEnumerable<ProjectFile> All(Checkout checkout) => RepositoryFiles.All(checkout)
        .Where(path => path.EndsWith(".csproj", StringComparison.Ordinal))
        .Select(path => new ProjectFile(checkout, path));

    public bool LiesIn(params string[] folders) => folders.Any(folder => Path.StartsWith(folder + "/", StringComparison.Ordinal));

    private IEnumerable<string> Items(string name) =>
        _texts.SelectMany(text => text.Descendants(name)).Select(item => (string?)item.Attribute("Include")).OfType<string>();

    private string? Property(string name) => _texts.SelectMany(text => text.Descendants(name)).LastOrDefault()?.Value;
}
