using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using NhiGuard.Secrets;

namespace NhiGuard.Analyzers.Identity;

/// <summary>NHI1007: keys where a token would do, tokens made to live long, tokens in the code that do.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LongLivedCredentialAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Descriptors.Of(LongLivedCredential.Rule);

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(s_descriptor);

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (TestProject.Is(start.Options))
            {
                return;
            }

            // By syntax: what is no candidate by its text costs neither binding nor operations.
            start.RegisterSyntaxNodeAction(Literal, SyntaxKind.StringLiteralExpression, SyntaxKind.InterpolatedStringText);
            start.RegisterSyntaxNodeAction(Added, SyntaxKind.InvocationExpression);
            if (start.Compilation.GetTypeByMetadataName(WellKnownNames.TokenCredential) is { } token)
            {
                start.RegisterOperationAction(c => Client(c, token), OperationKind.ObjectCreation);
            }
        });
    }

    private static void Client(OperationAnalysisContext context, INamedTypeSymbol token)
    {
        if (KeyedClient.KeyOf((IObjectCreationOperation)context.Operation, token) is { } key)
        {
            context.ReportDiagnostic(Found(key.Value.Syntax, "A key", "never ends, and this client takes a token as well", "use DefaultAzureCredential or a managed identity"));
        }
    }

    private static void Added(SyntaxNodeAnalysisContext context)
    {
        if (TokenExpiry.MayAdd(context.Node)
            && context.SemanticModel.GetOperation(context.Node, context.CancellationToken) is IInvocationOperation call
            && TokenExpiry.LifeOf(call) is { } life
            && life > MaximumLife.Of(context.Options, context.Node.SyntaxTree))
        {
            context.ReportDiagnostic(Found(call.Syntax, "This credential", $"is made to live for {Show(life)}", "make it end with the task"));
        }
    }

    private static void Literal(SyntaxNodeAnalysisContext context)
    {
        var text = context.Node is LiteralExpressionSyntax literal ? literal.Token.ValueText : ((InterpolatedStringTextSyntax)context.Node).TextToken.ValueText;
        if (TokenLife.Of(text) is var (kind, life) && (life is null || life > MaximumLife.Of(context.Options, context.Node.SyntaxTree)))
        {
            context.ReportDiagnostic(Found(context.Node, kind, life is null ? "never ends" : "lives too long", "get a short one at run time, with the identity of the program"));
        }
    }

    private static string Show(TimeSpan life) => life.TotalDays >= 1 ? $"{life.TotalDays:0} days" : $"{life.TotalMinutes:0} minutes";

    private static Diagnostic Found(SyntaxNode place, string what, string fault, string advice) =>
        Diagnostic.Create(s_descriptor, place.GetLocation(), what, fault, advice);
}
