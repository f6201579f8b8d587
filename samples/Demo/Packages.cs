namespace NhiGuard.Demo;

/// <summary>The packages of this working copy, in a folder feed and a cache of their own.</summary>
internal static class Packages
{
    private static readonly string[] s_projects =
    [
        "build/package/NhiGuard.Analyzers.Package.csproj",
        "runtime/NhiGuard.Runtime/NhiGuard.Runtime.csproj",
        "runtime/NhiGuard.Extensions.AI/NhiGuard.Extensions.AI.csproj",
    ];

    /// <summary>Packs and restores.</summary>
    /// <returns>The properties that every later build of the work copy needs.</returns>
    public static async Task<string> PackAndRestoreAsync()
    {
        // NuGet caches by version, so each run has its own.
        var version = $"0.1.0-demo.{DateTime.UtcNow:yyyyMMddHHmmss}";
        foreach (var project in s_projects)
        {
            await Dotnet.RunAsync($"pack {Path.Combine(Places.Repository, project)} -v q -p:Version={version} -o {Places.Feed}");
        }

        // What the machine has already is read from its own cache; what the demo makes stays out of it.
        var cache = await Dotnet.RunAsync("nuget locals global-packages --list --force-english-output");
        var properties = $"-p:NhiGuardVersion={version}";
        await Dotnet.RunAsync($"restore {Places.Project} -v q {properties} -p:RestoreAdditionalProjectSources={Places.Feed} "
            + $"-p:RestorePackagesPath={Places.Packages} -p:RestoreFallbackFolders={cache.Split(": ", 2)[1].Trim()}");
        return properties;
    }
}
