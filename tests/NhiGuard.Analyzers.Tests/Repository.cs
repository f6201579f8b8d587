using System.Reflection;

namespace NhiGuard;

/// <summary>Places in the working copy that the tests read.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(a => a.Key == "NhiGuard.Repository").Value!);

    public static string RulesFolder { get; } = Path.Combine(Root, "analyzers", "NhiGuard.Rules");
}
