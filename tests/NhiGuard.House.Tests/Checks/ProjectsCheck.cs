namespace NhiGuard.House.Checks;

/// <summary>What is in no solution is neither built nor tested, and a target framework is written where the project is read.</summary>
internal static class ProjectsCheck
{
    public static IEnumerable<string> Of(Checkout checkout)
    {
        var solution = File.ReadAllText(checkout.PathOf(Checkout.Solution)).Replace('\\', '/');
        foreach (var project in ProjectFile.All(checkout))
        {
            if ((project.LiesIn("analyzers", "codefixes", "runtime") || project.IsTest) && !solution.Contains($"\"{project.Path}\"", StringComparison.Ordinal))
            {
                yield return $"{project.Path} is not in the solution; run 'dotnet sln {Checkout.Solution} add {project.Path}'";
            }

            if (project.TargetFrameworks is null)
            {
                yield return $"{project.Path} names no target framework";
            }

            if (project.LiesIn("runtime"))
            {
                foreach (var list in new[] { "PublicAPI.Shipped.txt", "PublicAPI.Unshipped.txt" })
                {
                    var path = $"{Path.GetDirectoryName(project.Path)!.Replace('\\', '/')}/{list}";
                    if (!File.Exists(checkout.PathOf(path)) || !File.ReadAllText(checkout.PathOf(path)).StartsWith("#nullable enable", StringComparison.Ordinal))
                    {
                        yield return $"{path} is missing or does not begin with '#nullable enable'; the public API is written down there";
                    }
                }
            }
        }
    }
}
