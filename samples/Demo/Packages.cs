namespace NhiGuard.Demo;

/// <summary>The packages of this working copy, in a folder feed and a cache of their own.</summary>
internal static class Packages
{
    // The cache is the demo's own and made anew, so one version serves every run; what is built for it is kept between runs.
    private const string Version = "0.1.0-demo";

    /// <summary>Packs and restores.</summary>
    /// <returns>The properties that every later build of the work copy needs.</returns>
    public static async Task<string> PackAndRestoreAsync()
    {
        await Dotnet.RunAsync($"msbuild {Path.Combine(Places.Repository, "build", "package", "pack.proj")} -v:q -nologo -p:Version={Version} "
            + $"-p:PackageOutputPath={Places.Feed} -p:ArtifactsPath={Places.Build}");

        // What the machine has already is read from its own cache; what the demo makes stays out of it.
        var cache = await Dotnet.RunAsync("nuget locals global-packages --list --force-english-output");
        var properties = $"-p:NhiGuardVersion={Version}";
        await Dotnet.RunAsync($"restore {Places.Project} -v q {properties} -p:RestoreAdditionalProjectSources={Places.Feed} "
            + $"-p:RestorePackagesPath={Places.Packages} -p:RestoreFallbackFolders={cache.Split(": ", 2)[1].Trim()}");
        return properties;
    }
}
