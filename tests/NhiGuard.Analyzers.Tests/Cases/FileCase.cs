using NhiGuard.Secrets;

namespace NhiGuard.Cases;

/// <summary>A file of a rule's <c>cases/</c> folder that is neither code nor a policy: <c>key-in-a-comment.appsettings.json</c>.</summary>
internal sealed class FileCase
{
    private FileCase(string path)
    {
        var name = Path.GetFileName(path);
        Name = $"{Directory.GetParent(path)!.Parent!.Name.Split('_')[0]}/{name}";
        var behind = name[(name.IndexOf('.') + 1)..];
        PathInProject = "/project/" + (behind == "env" || behind.StartsWith("env.", StringComparison.Ordinal) ? "." + behind : behind);
        (Text, Marks) = Markup.Parse(SecretExamples.Expand(File.ReadAllText(path)));
    }

    public string Name { get; }

    public string PathInProject { get; }

    public string Text { get; }

    public IReadOnlyList<Mark> Marks { get; }

    public static IEnumerable<FileCase> All { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.RulesFolder, "Secrets", "NHI1004_SecretInConfiguration", "cases"))
            .Order(StringComparer.Ordinal)
            .Select(path => new FileCase(path)),
    ];

    public override string ToString() => Name;
}
