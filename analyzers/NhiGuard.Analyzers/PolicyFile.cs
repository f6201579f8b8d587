using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace NhiGuard.Analyzers;

/// <summary>The policy among the additional files, read once per version of its text however many analyzers ask.</summary>
public sealed class PolicyFile
{
    /// <summary>What the file is called where the build does not mark it.</summary>
    public const string DefaultName = "nhiguard.yaml";

    private const string Mark = "build_metadata.AdditionalFiles.NhiGuard";

    private static readonly ConditionalWeakTable<SourceText, PolicyReadResult> s_read = new();

    private PolicyFile(AdditionalText file, SourceText text, PolicyReadResult result)
    {
        File = file;
        Text = text;
        Policy = result.Policy;
        Errors = result.Errors;
    }

    /// <summary>The file.</summary>
    public AdditionalText File { get; }

    /// <summary>Its text.</summary>
    public SourceText Text { get; }

    /// <summary>The policy, or null when the text has errors.</summary>
    public Policy? Policy { get; }

    /// <summary>Faults in order of place.</summary>
    public IReadOnlyList<PolicyError> Errors { get; }

    /// <summary>Finds the policy: the file that the build marks, else one of the usual name; null when there is none.</summary>
    public static PolicyFile? Find(AnalyzerOptions options, CancellationToken token)
    {
        var file = options.AdditionalFiles.FirstOrDefault(f => IsMarked(f, options))
            ?? options.AdditionalFiles.FirstOrDefault(f => Path.GetFileName(f.Path) == DefaultName);
        return file?.GetText(token) is { } text ? new(file, text, s_read.GetValue(text, Read)) : null;
    }

    private static PolicyReadResult Read(SourceText text) => PolicyReader.Read(text.ToString());

    private static bool IsMarked(AdditionalText file, AnalyzerOptions options) =>
        options.AnalyzerConfigOptionsProvider.GetOptions(file).TryGetValue(Mark, out var mark) && mark == "policy";
}
