using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using NhiGuard.Analyzers.Tools;
using NhiGuard.Secrets;

namespace NhiGuard.Analyzers.Identity;

/// <summary>NHI1009: MCP servers, and processes that tools start, with the whole environment of the agent.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InheritedEnvironmentAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Descriptors.Of(InheritedEnvironment.Rule);

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(s_descriptor);

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            var types = WellKnownTypes.Find(start.Compilation);
            var hasServers = types.Has(WellKnownNames.StdioClientTransportOptions);
            if ((!hasServers && !types.HasAgentFramework) || TestProject.Is(start.Options))
            {
                return;
            }

            var tools = new ToolCode(start.Compilation, types);
            start.RegisterOperationAction(c => Creation(c, types, tools), OperationKind.ObjectCreation);
            if (types.HasAgentFramework)
            {
                start.RegisterOperationAction(c => Call(c, types, tools), OperationKind.Invocation);
            }
        });
    }

    private static void Creation(OperationAnalysisContext context, WellKnownTypes types, ToolCode tools)
    {
        var creation = (IObjectCreationOperation)context.Operation;
        if (types.Is(creation.Type, WellKnownNames.StdioClientTransportOptions))
        {
            if (ServerOptions.WhereItInherits(creation) is { } place)
            {
                var server = Constants.Name(Constants.Assigned(creation, "Command")?.ConstantValue.Value) is { } command ? $"The MCP server '{command}'" : "The MCP server";
                Report(context, place, server, "set InheritEnvironmentVariables to false and hand on what it needs");
            }
        }
        else if ((types.Is(creation.Type, WellKnownNames.ProcessStartInfo) || types.Is(creation.Type, WellKnownNames.Process))
            && !ChildProcess.IsNarrowed(creation, types)
            && tools.Contains(creation, context.ContainingSymbol, context.CancellationToken))
        {
            Process(context, creation);
        }
    }

    private static void Call(OperationAnalysisContext context, WellKnownTypes types, ToolCode tools)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod is { Name: "Start", IsStatic: true, Parameters: [{ Type.SpecialType: SpecialType.System_String }, ..] } method
            && types.Is(method.ContainingType, WellKnownNames.Process)
            && tools.Contains(call, context.ContainingSymbol, context.CancellationToken))
        {
            Process(context, call);
        }
    }

    private static void Process(OperationAnalysisContext context, IOperation operation) =>
        Report(context, Places.Head(operation.Syntax), "The process that this tool starts", "clear its Environment and hand on what it needs");

    private static void Report(OperationAnalysisContext context, Location place, string child, string advice) =>
        context.ReportDiagnostic(Diagnostic.Create(s_descriptor, place, child, advice));
}
