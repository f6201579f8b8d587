using Microsoft.CodeAnalysis.Diagnostics;

namespace NhiGuard.Analyzers;

/// <summary>Tests start agents, servers and processes that nobody but the test will ever see.</summary>
internal static class TestProject
{
    /// <summary>True when MSBuild calls the project a test project.</summary>
    public static bool Is(AnalyzerOptions options) =>
        options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.IsTestProject", out var value)
        && value.Equals("true", StringComparison.OrdinalIgnoreCase);
}
