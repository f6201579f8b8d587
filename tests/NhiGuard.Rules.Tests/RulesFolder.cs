using System.Reflection;

namespace NhiGuard.Tests;

/// <summary>Where the rule folders lie in the checkout that built these tests.</summary>
internal static class RulesFolder
{
    public static string Path { get; } = typeof(RulesFolder).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static attribute => attribute.Key == "RulesFolder").Value!;
}
