using System.Reflection;

namespace NhiGuard.Demo;

/// <summary>Folders of one run. Everything is written below <c>artifacts/demo</c>, made anew each time.</summary>
internal static class Places
{
    public static string Repository { get; } = Path.GetFullPath(
        typeof(Places).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(a => a.Key == "NhiGuard.Repository").Value!);

    public static string Sample { get; } = Path.Combine(Repository, "samples", "SupportAgent");

    public static string Root { get; } = Path.Combine(Repository, "artifacts", "demo");

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
