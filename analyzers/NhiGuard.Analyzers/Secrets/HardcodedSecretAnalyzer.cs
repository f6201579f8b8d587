using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NhiGuard.Secrets;

namespace NhiGuard.Analyzers.Secrets;

/// <summary>NHI1001: every constant text of the code, generated code included, goes past the scanner.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HardcodedSecretAnalyzer : DiagnosticAnalyzer
{
    /// <summary>Property of a finding that has a fix: where in the text of the node the credential begins.</summary>
    public const string Movable = "NhiGuard.Movable";

    private static readonly DiagnosticDescriptor s_descriptor = Descriptors.Of(HardcodedSecret.Rule);

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(s_descriptor);

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterSyntaxNodeAction(Look, SecretPlace.Kinds);
    }

    private static void Look(SyntaxNodeAnalysisContext context)
    {
        foreach (var place in SecretPlace.In(context.Node, context.SemanticModel, context.CancellationToken))
        {
            string? whyNot = "the file is generated";
            if (!context.IsGeneratedCode)
            {
                SecretMove.TryRead(place, context.SemanticModel, context.CancellationToken, out whyNot);
            }

            var format = place.Match.Format;
            context.ReportDiagnostic(Diagnostic.Create(
                s_descriptor,
                Location.Create(context.Node.SyntaxTree, place.Span),
                (whyNot is null
                    ? ImmutableDictionary<string, string?>.Empty.Add(Movable, place.Match.Start.ToString(CultureInfo.InvariantCulture))
                    : ImmutableDictionary<string, string?>.Empty).WithFingerprint(context.Options, place.Value),
                format.Provider,
                format.Kind,
                place.Match.Length,
                whyNot is null ? "" : $" (no automatic fix: {whyNot})"));
        }
    }
}
