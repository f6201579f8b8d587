using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NhiGuard.Analyzers.Secrets;

/// <summary>A <c>const</c> that holds a credential, and whether it can become a variable.</summary>
internal static class ConstantDeclaration
{
    /// <summary>The constant field or local whose value the node belongs to, or null.</summary>
    public static SyntaxNode? Around(SyntaxNode node)
    {
        for (var at = node.Parent; at is not null; at = at.Parent)
        {
            switch (at)
            {
                case FieldDeclarationSyntax field:
                    return field.Modifiers.Any(SyntaxKind.ConstKeyword) ? field : null;
                case LocalDeclarationStatementSyntax local:
                    return local.IsConst ? local : null;
                case StatementSyntax or MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax:
                    return null;
            }
        }

        return null;
    }

    /// <summary>Says why the constant must stay one; null when a variable does as well.</summary>
    public static string? WhyNotVariable(SyntaxNode declaration, SemanticModel model, CancellationToken token)
    {
        var variables = (declaration as BaseFieldDeclarationSyntax)?.Declaration ?? ((LocalDeclarationStatementSyntax)declaration).Declaration;
        if (variables.Variables.Count != 1)
        {
            return "several constants are declared at once";
        }

        var symbol = model.GetDeclaredSymbol(variables.Variables[0], token);
        if (symbol is IFieldSymbol { DeclaredAccessibility: not Accessibility.Private })
        {
            return "the constant is visible outside its type, where a constant may be needed";
        }

        var scopes = symbol is IFieldSymbol field
            ? field.ContainingType.DeclaringSyntaxReferences.Select(r => r.GetSyntax(token))
            : [declaration.Parent is GlobalStatementSyntax { Parent: { } unit } ? unit : declaration.Parent!];
        var name = variables.Variables[0].Identifier.ValueText;
        return scopes.SelectMany(scope => scope.DescendantNodes())
            .OfType<IdentifierNameSyntax>()
            .Where(use => use.Identifier.ValueText == name)
            .Select(use => WhyNeeded(use, declaration))
            .FirstOrDefault(why => why is not null);
    }

    private static string? WhyNeeded(IdentifierNameSyntax use, SyntaxNode declaration)
    {
        for (SyntaxNode at = use; at.Parent is { } parent; at = parent)
        {
            switch (parent)
            {
                case LocalDeclarationStatementSyntax { IsConst: true }:
                case FieldDeclarationSyntax other when other.Modifiers.Any(SyntaxKind.ConstKeyword):
                    return "another constant is made of it";
                case FieldDeclarationSyntax or PropertyDeclarationSyntax when declaration is FieldDeclarationSyntax:
                    return IsSetEarlier((MemberDeclarationSyntax)parent, at, declaration) ? "it is read before a variable would be set" : null;
                case AnonymousFunctionExpressionSyntax function when declaration is LocalDeclarationStatementSyntax && function.Modifiers.Any(SyntaxKind.StaticKeyword):
                case LocalFunctionStatementSyntax local when declaration is LocalDeclarationStatementSyntax && local.Modifiers.Any(SyntaxKind.StaticKeyword):
                    return "a static function cannot capture a variable";
                case MemberDeclarationSyntax and not GlobalStatementSyntax:
                    return null;
                default:
                    if (ConstantPosition.Demand(parent, at) is { } why)
                    {
                        return why;
                    }

                    break;
            }
        }

        return null;
    }

    // Static initialisers run in the order of the text; between the files of a partial type there is no order.
    private static bool IsSetEarlier(MemberDeclarationSyntax member, SyntaxNode child, SyntaxNode declaration) =>
        member.Modifiers.Any(SyntaxKind.StaticKeyword)
        && child is VariableDeclarationSyntax or EqualsValueClauseSyntax
        && (member.SyntaxTree != declaration.SyntaxTree || member.SpanStart < declaration.SpanStart);
}
