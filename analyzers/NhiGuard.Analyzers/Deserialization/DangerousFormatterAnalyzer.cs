using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using NhiGuard.Deserialization;

namespace NhiGuard.Analyzers.Deserialization;

/// <summary>NHI2001: calls on a dangerous formatter, and formatters that slip behind an interface.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DangerousFormatterAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Descriptors.Of(DangerousFormatter.Rule);

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(s_descriptor);

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            var formatters = TypeSet.Find(start.Compilation, DangerousFormatter.TypeNames);
            if (formatters.IsEmpty)
            {
                return;
            }

            start.RegisterOperationAction(c => Call(c, formatters), OperationKind.Invocation);
            start.RegisterOperationAction(c => MethodGroup(c, formatters), OperationKind.MethodReference);
            start.RegisterOperationAction(c => Disguise(c, formatters), OperationKind.Conversion);
        });
    }

    private static void Call(OperationAnalysisContext context, TypeSet formatters)
    {
        var call = (IInvocationOperation)context.Operation;
        if (IsPayloadMethod(call.TargetMethod) && formatters.Contains(call.Instance?.Type))
        {
            var json = FormatterCall.TryRead(call) is not null;
            Report(context, call.Instance!.Type!, json ? "" : FormatterCall.WhyNoFix);
        }
    }

    private static void MethodGroup(OperationAnalysisContext context, TypeSet formatters)
    {
        var reference = (IMethodReferenceOperation)context.Operation;
        if (IsPayloadMethod(reference.Method) && formatters.Contains(reference.Instance?.Type))
        {
            Report(context, reference.Instance!.Type!, FormatterCall.WhyNoFix);
        }
    }

    // Behind IFormatter or another base its calls can no longer be told from harmless ones, so the step itself is reported.
    private static void Disguise(OperationAnalysisContext context, TypeSet formatters)
    {
        var conversion = (IConversionOperation)context.Operation;
        if (conversion.Type is { SpecialType: not SpecialType.System_Object, TypeKind: TypeKind.Interface or TypeKind.Class }
            && formatters.Contains(conversion.Operand.Type)
            && !formatters.Contains(conversion.Type))
        {
            Report(context, conversion.Operand.Type!, FormatterCall.WhyNoFix);
        }
    }

    private static bool IsPayloadMethod(IMethodSymbol method) =>
        method.Name.IndexOf("erialize", StringComparison.Ordinal) >= 0 || method.Name is "ReadObject" or "WriteObject";

    private static void Report(OperationAnalysisContext context, ITypeSymbol formatter, string whyNoFix) =>
        context.ReportDiagnostic(Diagnostic.Create(s_descriptor, context.Operation.Syntax.GetLocation(), formatter.Name, whyNoFix));
}
