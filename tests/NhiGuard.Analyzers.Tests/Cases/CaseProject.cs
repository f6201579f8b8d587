using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace NhiGuard.Cases;

/// <summary>Cases of equal surroundings, as one compilation.</summary>
internal static class CaseProject
{
    public const string PolicyPath = "/project/nhiguard.yaml";

    private static readonly string StubFolder = Path.Combine(Repository.Root, "tests", "NhiGuard.Analyzers.Tests", "Stubs");

    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.Latest);

    /// <summary>Text of a case inside its own namespace, without moving a line; and how far it moved in the first one.</summary>
    public static (string Text, int Shift) Wrap(Case @case, int index)
    {
        if (@case.IsAlone)
        {
            return (@case.Text, 0);
        }

        var opening = $"namespace Case{index} {{ ";
        return ($"{opening}{@case.Text}\n}}", opening.Length);
    }

    public static CSharpCompilation Compile(Surroundings surroundings, IEnumerable<(string Path, string Text)> files)
    {
        // Implicit usings, as in a new project.
        const string Usings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; "
            + "global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";
        var trees = files.Append((Path: "/project/obj/Usings.g.cs", Text: Usings)).Concat(surroundings.Stubs.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Stub))
            .Select(file => CSharpSyntaxTree.ParseText(SourceText.From(file.Text, System.Text.Encoding.UTF8), ParseOptions, file.Path))
            .ToList();
        var isProgram = trees.Any(t => t.GetCompilationUnitRoot().Members.Any(SyntaxKind.GlobalStatement));
        var options = new CSharpCompilationOptions(
            isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
            allowUnsafe: true,
            nullableContextOptions: NullableContextOptions.Enable,
            specificDiagnosticOptions:
            [
                new("CS1701", ReportDiagnostic.Suppress), // as the SDK does
                new("CS1702", ReportDiagnostic.Suppress),
            ]);
        return CSharpCompilation.Create("Cases", trees, References.Get(surroundings.References), options);
    }

    // Marked as generated, so that no rule looks at it.
    private static (string Path, string Text) Stub(string name) => ($"/project/obj/{name}.g.cs", File.ReadAllText(Path.Combine(StubFolder, name + ".cs")));

    /// <summary>The policy: <paramref name="text"/> where a fix has changed it, else the file of the surroundings.</summary>
    public static ImmutableArray<AdditionalText> AdditionalTexts(Surroundings surroundings, string? text = null) =>
        surroundings.PolicyPath is { } path ? [new CaseFile(PolicyPath, text ?? File.ReadAllText(path))] : [];
}
