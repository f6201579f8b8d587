using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using NhiGuard.Secrets;

namespace NhiGuard.Analyzers.Identity;

/// <summary>NHI1010: constants that ask for more than a task needs, where credentials are asked for. The text is judged first, its place only then.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OverprivilegedCredentialAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Descriptors.Of(OverprivilegedCredential.Rule);

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(s_descriptor);

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (!TestProject.Is(start.Options))
            {
                start.RegisterOperationAction(Constant, OperationKind.Literal, OperationKind.FieldReference);
            }
        });
    }

    private static void Constant(OperationAnalysisContext context)
    {
        var value = context.Operation;
        if (value.ConstantValue is not { HasValue: true, Value: string { Length: > 0 } text }
            || value.Syntax.FirstAncestorOrSelf<AttributeSyntax>() is not null)
        {
            return;
        }

        if (WideRole.Find(text) is { } role)
        {
            if (role.IsWhole || ScopePosition.Of(value)?.IsRole == true)
            {
                Report(context, role.Scope);
            }
        }
        else if (OverprivilegedCredential.WidestOf(text) is { } scope)
        {
            if (ScopePosition.Of(value)?.IsScope == true)
            {
                Report(context, scope);
            }
        }
        else if (OverprivilegedCredential.IsDefaultOfManyPermissions(text) && ScopePosition.Of(value) is { IsScope: true } position && UserFlow.Asks(position))
        {
            Report(context, new(".default", "asks for every permission that was ever consented to", "name the permissions that the agent uses, for example User.Read"));
        }
    }

    private static void Report(OperationAnalysisContext context, WideScope scope) =>
        context.ReportDiagnostic(Diagnostic.Create(s_descriptor, context.Operation.Syntax.GetLocation(), scope.Name, scope.Opens, scope.Instead));
}
