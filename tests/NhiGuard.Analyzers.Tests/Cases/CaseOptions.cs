using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace NhiGuard.Cases;

/// <summary>The MSBuild properties of a case's surroundings, as the compiler shows them to analyzers.</summary>
internal sealed class CaseOptions(Surroundings surroundings) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(
        surroundings.Properties.Split(';', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=', 2))
            .ToDictionary(pair => "build_property." + pair[0], pair => pair[1], AnalyzerConfigOptions.KeyComparer));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(
        new(AnalyzerConfigOptions.KeyComparer) { ["build_metadata.AdditionalFiles.NhiGuard"] = textFile.Path == CaseProject.PolicyPath ? "policy" : "configuration" });

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
