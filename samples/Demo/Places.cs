using System.Reflection;

namespace NhiGuard.Demo;

/// <summary>Folders of one run. All but the compiled packages is made anew each time.</summary>
internal static class Places
{
    public static string Repository { get; } = Path.GetFullPath(
        typeof(Places).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(a => a.Key == "NhiGuard.Repository").Value!);

    public static string Sample { get; } = Path.Combine(Repository, "samples", "SupportAgent");

    public static string Root { get; } = Path.Combine(Repository, "artifacts", "demo");

    /// <summary>What packing compiles: kept, so that the next run has less to do.</summary>
    public static string Build { get; } = Path.Combine(Repository, "artifacts", "demo-build");

    public static string Feed { get; } = Path.Combine(Root, "feed");

    public static string Packages { get; } = Path.Combine(Root, "packages");

    public static string Work { get; } = Path.Combine(Root, "SupportAgent");

    public static string Project { get; } = Path.Combine(Work, "SupportAgent.csproj");

    public static string Output { get; } = Path.Combine(Work, "bin", "Debug", "net10.0");

    public static string Audit { get; } = Path.Combine(Output, "nhiguard.audit.jsonl");

    public static string Sarif(string name) => Path.Combine(Root, $"{name}.sarif");

    /// <summary>Path as a person in the repository would write it.</summary>
    public static string Short(string path) => Path.GetRelativePath(Environment.CurrentDirectory, path);
}
