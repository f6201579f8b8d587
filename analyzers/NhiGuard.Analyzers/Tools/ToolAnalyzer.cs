using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NhiGuard.Tools;

namespace NhiGuard.Analyzers.Tools;

/// <summary>NHI3001 and NHI3002: tools that the policy does not grant, or whose need nobody has stated.</summary>
/// <remarks>Silent without a valid policy: that is the finding of NHI0001 or NHI0002, and one is enough.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ToolAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor s_unscoped = Descriptors.Of(UnscopedTool.Rule);
    private static readonly DiagnosticDescriptor s_notGranted = Descriptors.Of(ToolNotGranted.Rule);

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(s_unscoped, s_notGranted);

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext start)
    {
        var types = WellKnownTypes.Find(start.Compilation);
        if (!types.HasAgentFramework
            || TestProject.Is(start.Options)
            || PolicyFile.Find(start.Options, start.CancellationToken)?.Policy is not { } policy)
        {
            return;
        }

        start.RegisterOperationBlockStartAction(block =>
        {
            var sensor = new ToolSensor(types);
            block.RegisterOperationAction(c => sensor.See(c.Operation), OperationKind.Invocation, OperationKind.ObjectCreation);
            block.RegisterOperationBlockEndAction(c =>
            {
                foreach (var tool in sensor.Tools())
                {
                    Judge(tool, policy, c.ReportDiagnostic);
                }
            });
        });
        start.RegisterSymbolAction(
            c =>
            {
                if (DeclaredTool.TryRead(c.Symbol, types) is { } tool)
                {
                    Judge(tool, policy, c.ReportDiagnostic);
                }
            },
            SymbolKind.NamedType,
            SymbolKind.Method);
    }

    private static void Judge(SeenTool tool, Policy policy, Action<Diagnostic> report)
    {
        if (tool.Use(policy) is not { } use)
        {
            return;
        }

        var granted = ToolNotGranted.Check(in use, policy);
        if (!granted.IsAllowed)
        {
            var agent = use.Agent is null ? "an agent" : $"agent '{use.Agent}'";
            report(Diagnostic.Create(s_notGranted, tool.Location, use.Tool, agent, granted.Reason));
        }
        else if (!UnscopedTool.Check(in use, policy).IsAllowed)
        {
            report(Diagnostic.Create(s_unscoped, tool.Location, use.Tool));
        }
    }
}
