using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using NhiGuard.Secrets;

namespace NhiGuard.Analyzers.Secrets;

/// <summary>NHI1004: secrets in the configuration files that the build hands to the compiler.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConfigurationAnalyzer : DiagnosticAnalyzer
{
    private const string Mark = "build_metadata.AdditionalFiles.NhiGuard";

    private static readonly DiagnosticDescriptor s_certain = Descriptors.Of(SecretInConfiguration.Rule);
    private static readonly DiagnosticDescriptor s_guess = Descriptors.Of(SecretInConfiguration.Guess);
    private static readonly DiagnosticDescriptor s_unreadable = Descriptors.Of(SecretInConfiguration.Unreadable);

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(s_certain, s_guess, s_unreadable);

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterAdditionalFileAction(Check);
    }

    private static void Check(AdditionalFileAnalysisContext context)
    {
        var file = context.AdditionalFile;
        context.Options.AnalyzerConfigOptionsProvider.GetOptions(file).TryGetValue(Mark, out var mark);

        // The policy has a reader of its own, which knows what a secret in it means.
        if (mark == "policy" || file.Path.EndsWith(PolicyFile.DefaultName, StringComparison.Ordinal) || file.GetText(context.CancellationToken) is not { } text)
        {
            return;
        }

        if (SecretInConfiguration.Check(file.Path, text.ToString(), isListed: mark == "configuration") is not { } scan)
        {
            return;
        }

        for (var i = 0; i < scan.Findings.Count; i++)
        {
            var finding = scan.Findings[i];
            var place = Place(file, text, finding.Start, finding.Length);
            context.ReportDiagnostic(Diagnostic.Create(
                finding.IsCertain ? s_certain : s_guess,
                place,
                ImmutableDictionary<string, string?>.Empty.WithFingerprint(context.Options, scan.ValueOf(i)),
                finding.What,
                finding.Length,
                finding.At,
                finding.Advice));
        }

        if (scan.BrokenAt >= 0)
        {
            context.ReportDiagnostic(Diagnostic.Create(s_unreadable, Place(file, text, scan.BrokenAt, 1)));
        }
    }

    private static Location Place(AdditionalText file, SourceText text, int start, int length)
    {
        var span = new TextSpan(start, length);
        return Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span));
    }
}
