using System.Reflection;

[assembly: Parallelizable(ParallelScope.All)]
[assembly: LevelOfParallelism(2)]

namespace NhiGuard.Package;

/// <summary>A folder outside the repository: the packages in a feed of their own, and the applications restored from it, once.</summary>
[SetUpFixture]
internal sealed class Workspace
{
    private static readonly string s_repository = typeof(Workspace).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == "NhiGuard.Repository").Value!;

    private static readonly Lazy<string> s_other = new(() => Pack("build/package/NhiGuard.Analyzers.Package.csproj", "-t:Pack", "0.2.0-ci." + DateTime.UtcNow.Ticks));

    public static string Root { get; } = Directory.CreateTempSubdirectory("nhiguard-packages-").FullName;

    /// <summary>The version of the packages, never used before: NuGet would take a cached one of the same version.</summary>
    public static string Version { get; } = "0.1.0-ci." + DateTime.UtcNow.Ticks;

    /// <summary>A second version of the analyzers, packed by the first test that asks.</summary>
    public static string OtherVersion => s_other.Value;

    public static string Feed { get; } = Path.Combine(Root, "feed");

    public static string Cache { get; } = Path.Combine(Root, "packages");

    [OneTimeSetUp]
    public static void PackAndRestore()
    {
        Pack("build/package/pack.proj", "-t:Pack", Version);
        Settle();
        foreach (var application in Directory.GetDirectories(Path.Combine(s_repository, "tests/NhiGuard.Package.Tests/Applications")))
        {
            var copy = Path.Combine(Root, "applications", Path.GetFileName(application));
            Files.Copy(application, copy);
            Dotnet.Run(copy, Cache, "restore", "-v:q").Succeeds();
        }
    }

    [OneTimeTearDown]
    public static void Delete() => Directory.Delete(Root, recursive: true);

    private static string Pack(string project, string target, string version)
    {
        Dotnet.Run(s_repository, null, "msbuild", Path.Combine(s_repository, project), target, "-v:q", "-nologo",
            "-p:Configuration=Release", $"-p:Version={version}", $"-p:PackageOutputPath={Feed}", $"-p:ArtifactsPath={Path.Combine(Root, "artifacts")}").Succeeds();
        return version;
    }

    /// <summary>Shuts out what may lie above, and says where packages come from: the feed, then the sources of this machine.</summary>
    private static void Settle()
    {
        File.WriteAllText(Path.Combine(Root, "Directory.Build.props"), $"""
            <Project>
              <PropertyGroup>
                <NhiGuardVersion Condition="'$(NhiGuardVersion)' == ''">{Version}</NhiGuardVersion>
                <NoWarn>$(NoWarn);NU1603</NoWarn>
              </PropertyGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(Root, "Directory.Build.targets"), "<Project />");
        File.WriteAllText(Path.Combine(Root, "Directory.Packages.props"), "<Project />");
        File.WriteAllText(Path.Combine(Root, ".editorconfig"), "root = true\n");

        var ownCache = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        Directory.CreateDirectory(ownCache);
        File.WriteAllText(Path.Combine(Root, "nuget.config"), $"""
            <configuration>
              <packageSources><add key="nhiguard" value="{Feed}" /></packageSources>
              <fallbackPackageFolders><add key="machine" value="{ownCache}" /></fallbackPackageFolders>
            </configuration>
            """);
    }
}
