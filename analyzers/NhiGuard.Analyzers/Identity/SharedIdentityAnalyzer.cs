using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NhiGuard.Secrets;

namespace NhiGuard.Analyzers.Identity;

/// <summary>NHI1008: two agents, or an agent and a tool server, that are built with one credential.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SharedIdentityAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Descriptors.Of(SharedIdentity.Rule);

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(s_descriptor);

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            var reader = new HolderReader(WellKnownTypes.Find(start.Compilation), start.Compilation);
            if (!reader.CanFind || TestProject.Is(start.Options))
            {
                return;
            }

            var index = new SharedIdentityIndex(start.Compilation, reader);
            start.RegisterSemanticModelAction(c =>
            {
                foreach (var (later, earlier, credential) in index.Of(c.SemanticModel.SyntaxTree, c.CancellationToken))
                {
                    c.ReportDiagnostic(Diagnostic.Create(s_descriptor, later.Location, [earlier.Location], later.Subject, earlier.Object, credential.Shown));
                }
            });
        });
    }
}
