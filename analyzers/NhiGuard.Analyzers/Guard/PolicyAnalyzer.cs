using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using NhiGuard.Guard;

namespace NhiGuard.Analyzers.Guard;

/// <summary>NHI0001 and NHI0002: there is a policy, and it can be taken at its word.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PolicyAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor s_missing = Descriptors.Of(PolicyMissing.Rule, WellKnownDiagnosticTags.CompilationEnd);

    // With the guard inside, the program would refuse to start: more than a suggestion.
    private static readonly DiagnosticDescriptor s_missingWithGuard =
        Descriptors.Of(PolicyMissing.Rule with { Severity = RuleSeverity.Warning }, WellKnownDiagnosticTags.CompilationEnd);

    private static readonly DiagnosticDescriptor s_invalid = Descriptors.Of(PolicyInvalid.Rule);

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics =>
        ImmutableArray.Create(s_missing, s_missingWithGuard, s_invalid);

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (PolicyFile.Find(start.Options, start.CancellationToken) is { } policy)
            {
                start.RegisterAdditionalFileAction(file => Check(file, policy));
            }
            else if (IsApplication(start.Compilation, start.Options) && AgentAssemblies(start.Compilation) is { Count: > 0 } assemblies)
            {
                var descriptor = start.Compilation.GetTypeByMetadataName(WellKnownNames.ToolScopeAttribute) is null
                    ? s_missing
                    : s_missingWithGuard;
                var finding = Diagnostic.Create(descriptor, Location.None, string.Join(", ", assemblies));
                start.RegisterCompilationEndAction(end => end.ReportDiagnostic(finding));
            }
        });
    }

    // A library is judged where it is used, a test starts no agent of its own.
    private static bool IsApplication(Compilation compilation, AnalyzerOptions options) =>
        compilation.Options.OutputKind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication or OutputKind.WindowsRuntimeApplication
        && !TestProject.Is(options);

    // Why there are agents at all: the message has no place that would tell.
    private static IReadOnlyList<string> AgentAssemblies(Compilation compilation) =>
        [.. WellKnownNames.AgentFrameworks.Append(WellKnownNames.ToolScopeAttribute)
            .SelectMany(name => compilation.GetTypesByMetadataName(name))
            .Select(type => type.ContainingAssembly.Name)
            .Distinct()];

    private static void Check(AdditionalFileAnalysisContext context, PolicyFile policy)
    {
        if (context.AdditionalFile != policy.File)
        {
            return;
        }

        foreach (var error in policy.Errors)
        {
            context.ReportDiagnostic(Diagnostic.Create(s_invalid, Place(policy, error), error));
        }
    }

    private static Location Place(PolicyFile policy, PolicyError error)
    {
        var line = policy.Text.Lines[Math.Min(error.Line, policy.Text.Lines.Count) - 1];
        var start = Math.Min(line.Start + error.Column - 1, line.End);
        var span = TextSpan.FromBounds(start, Math.Min(start + error.Length, policy.Text.Length));
        return Location.Create(policy.File.Path, span, policy.Text.Lines.GetLinePositionSpan(span));
    }
}
