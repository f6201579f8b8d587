using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NhiGuard.Secrets;

namespace NhiGuard.Cases;

/// <summary>One C# file of a rule's <c>cases/</c> folder.</summary>
internal sealed class Case
{
    private Case(string path)
    {
        File = path;
        var folder = Directory.GetParent(path)!;
        Name = $"{folder.Parent!.Name.Split('_')[0]}/{Path.GetFileNameWithoutExtension(path)}";
        (Text, var marks) = Markup.Parse(SecretExamples.Expand(System.IO.File.ReadAllText(path)));
        var header = Surroundings.ReadHeader(Text);
        Marks = [.. marks, .. header["finding"].Select(id => new Mark(id, default))];
        Surroundings = new(
            header["references"].SingleOrDefault(Surroundings.DefaultReferences),
            header["policy"].Select(name => Path.Combine(folder.FullName, name)).SingleOrDefault(),
            string.Join(";", header["property"]))
        {
            Stubs = string.Join(" ", header["stubs"]),
        };
        PathInProject = header["path"].SingleOrDefault(Path.GetFileName(path));
        FixTitle = header["fix"].SingleOrDefault();
        IsBroken = header.Contains("broken");
        IsAlone = IsBroken || header.Contains("path") || header.Contains("finding") || !CanLiveInNamespace(Text);
    }

    public string File { get; }

    public string Name { get; }

    public string Text { get; }

    public IReadOnlyList<Mark> Marks { get; }

    public Surroundings Surroundings { get; }

    public string PathInProject { get; }

    public string? FixTitle { get; }

    public bool IsBroken { get; }

    public bool IsAlone { get; }

    public string FixedFile => Path.ChangeExtension(File, ".fixed.cs");

    public string FixedPolicyFile => Path.ChangeExtension(File, ".fixed.yaml");

    public static IReadOnlyList<Case> All { get; } =
    [
        .. Directory.EnumerateFiles(Repository.RulesFolder, "*.cs", SearchOption.AllDirectories)
            .Where(path => Path.GetFileName(Path.GetDirectoryName(path)) == "cases" && !path.EndsWith(".fixed.cs", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => new Case(path)),
    ];

    public override string ToString() => Name;

    private static bool CanLiveInNamespace(string text)
    {
        var root = CSharpSyntaxTree.ParseText(text, CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest)).GetCompilationUnitRoot();
        return root.AttributeLists.Count == 0
            && !root.Members.Any(m => m is GlobalStatementSyntax or FileScopedNamespaceDeclarationSyntax)
            && !root.Usings.Any(u => u.GlobalKeyword != default)
            && !root.ContainsDirectives;
    }
}
