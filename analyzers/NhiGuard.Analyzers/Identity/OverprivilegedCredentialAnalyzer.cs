using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using NhiGuard.Secrets;

namespace NhiGuard.Analyzers.Identity;

/// <summary>NHI1010: constants that ask for more than a task needs, where credentials are asked for. The text is judged first, its place only then.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OverprivilegedCredentialAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = Descriptors.Of(OverprivilegedCredential.Rule);

    private static readonly string[] s_words = ["scope", "default", "admin", "role", "permission", "owner", "contributor", "action", "polic", "access"];

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
                // By syntax: what is no candidate by its text or name costs neither binding nor operations.
                start.RegisterSyntaxNodeAction(Literal, SyntaxKind.StringLiteralExpression, SyntaxKind.InterpolatedStringText);
                start.RegisterSyntaxNodeAction(Named, SyntaxKind.IdentifierName);
            }
        });
    }

    private static void Literal(SyntaxNodeAnalysisContext context)
    {
        var text = context.Node is LiteralExpressionSyntax literal ? literal.Token.ValueText : ((InterpolatedStringTextSyntax)context.Node).TextToken.ValueText;
        Judge(context, context.Node, text);
    }

    // A constant that is written elsewhere, and says by its name what it is.
    private static void Named(SyntaxNodeAnalysisContext context)
    {
        var name = (IdentifierNameSyntax)context.Node;
        SyntaxNode value = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        if (IsValue(value)
            && s_words.Any(word => name.Identifier.ValueText.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)
            && context.SemanticModel.GetSymbolInfo(name, context.CancellationToken).Symbol is IFieldSymbol { ConstantValue: string text })
        {
            Judge(context, value, text);
        }
    }

    // Most names are types, receivers and what is called: where they stand tells it, before their letters are read.
    private static bool IsValue(SyntaxNode node) => node.Parent is ArgumentSyntax or AssignmentExpressionSyntax or EqualsValueClauseSyntax or InitializerExpressionSyntax
        or ExpressionElementSyntax or InterpolationSyntax or BinaryExpressionSyntax or ConditionalExpressionSyntax or ParenthesizedExpressionSyntax
        or CastExpressionSyntax or SwitchExpressionArmSyntax or ArrowExpressionClauseSyntax or ReturnStatementSyntax or YieldStatementSyntax;

    private static void Judge(SyntaxNodeAnalysisContext context, SyntaxNode node, string text)
    {
        var role = text.Length == 0 ? null : WideRole.Find(text);
        var scope = role is null && text.Length > 0 ? OverprivilegedCredential.WidestOf(text) : null;
        if ((role is null && scope is null && !OverprivilegedCredential.IsDefaultOfManyPermissions(text)) || node.FirstAncestorOrSelf<AttributeSyntax>() is not null)
        {
            return;
        }

        if (role is { IsWhole: true })
        {
            Report(context, node, role.Scope);
        }
        else if (context.SemanticModel.GetOperation(node, context.CancellationToken) is not { } value || ScopePosition.Of(value) is not { } position)
        {
            return;
        }
        else if (role is not null && position.IsRole)
        {
            Report(context, node, role.Scope);
        }
        else if (scope is not null && position.IsScope)
        {
            Report(context, node, scope);
        }
        else if (role is null && scope is null && position.IsScope && UserFlow.Asks(position))
        {
            Report(context, node, new(".default", "asks for every permission that was ever consented to", "name the permissions that the agent uses, for example User.Read"));
        }
    }

    private static void Report(SyntaxNodeAnalysisContext context, SyntaxNode node, WideScope scope) =>
        context.ReportDiagnostic(Diagnostic.Create(s_descriptor, node.GetLocation(), scope.Name, scope.Opens, scope.Instead));
}
