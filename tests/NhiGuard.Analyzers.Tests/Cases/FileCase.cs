using NhiGuard.Secrets;

namespace NhiGuard.Cases;

/// <summary>A file of a rule's <c>cases/</c> folder that is neither code nor a policy: <c>key-in-a-comment.appsettings.json</c>.</summary>
internal sealed class FileCase
{
    private FileCase(string path)
    {
        File = path;
        var name = Path.GetFileName(path);
        Name = $"{Directory.GetParent(path)!.Parent!.Name.Split('_')[0]}/{name}";
        var behind = name[(name.IndexOf('.') + 1)..];
        PathInProject = "/project/" + (behind == "env" || behind.StartsWith("env.", StringComparison.Ordinal) ? "." + behind : behind);
        (Text, Marks) = Markup.Parse(SecretExamples.Expand(System.IO.File.ReadAllText(path)));
    }

    public string File { get; }

    /// <summary>The file after its fixes: <c>key-in-a-comment.fixed.appsettings.json</c>.</summary>
    public string FixedFile => Path.Combine(Path.GetDirectoryName(File)!, Path.GetFileName(File).Insert(Path.GetFileName(File).IndexOf('.'), ".fixed"));

    public string Name { get; }

    public string PathInProject { get; }

    public string Text { get; }

    public IReadOnlyList<Mark> Marks { get; }

    public static IEnumerable<FileCase> All { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.RulesFolder, "Secrets", "NHI1004_SecretInConfiguration", "cases"))
            .Where(path => !path.Contains(".fixed.", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => new FileCase(path)),
    ];

    public override string ToString() => Name;
}
