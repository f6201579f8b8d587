namespace NhiGuard.House.Checks;

/// <summary>Arrows point at the rules, which point at nothing of ours; adapters never see each other.</summary>
internal static class ArrowCheck
{
    private const string Rules = "NhiGuard.Rules";
    private const string Analyzers = "NhiGuard.Analyzers";
    private const string CodeFixes = "NhiGuard.CodeFixes";
    private const string Runtime = "NhiGuard.Runtime";

    public static IEnumerable<string> Of(Checkout checkout)
    {
        foreach (var project in ProjectFile.All(checkout).Where(project => project.LiesIn("analyzers", "codefixes", "runtime")))
        {
            var (projects, packages) = Allowed(project);
            foreach (var arrow in project.Projects.Except(projects))
            {
                yield return $"{project.Path} points at {arrow}; it may point at {(projects.Length == 0 ? "no project" : string.Join(", ", projects))}";
            }

            foreach (var package in project.Packages.Where(p => !packages.Any(allowed => p.StartsWith(allowed, StringComparison.Ordinal))))
            {
                yield return $"{project.Path} uses the package {package}; it may use {string.Join(", ", packages)}";
            }
        }
    }

    // Packages by the beginning of their names. An adapter is the one place that knows a framework; the runtime's package carries
    // the rules' assembly and so needs what that needs.
    private static (string[] Projects, string[] Packages) Allowed(ProjectFile project) => project.Name switch
    {
        Rules => ([], ["YamlDotNet", "PolySharp"]),
        Analyzers => ([Rules], ["Microsoft.CodeAnalysis.", "PolySharp"]),
        CodeFixes => ([Analyzers, Rules], ["Microsoft.CodeAnalysis.", "PolySharp"]),
        Runtime => ([Rules], ["Microsoft.CodeAnalysis.PublicApiAnalyzers", "Microsoft.Extensions.", "YamlDotNet"]),
        _ when project.LiesIn("runtime") => ([Runtime, Rules], [""]),
        _ => ([], []),
    };
}
