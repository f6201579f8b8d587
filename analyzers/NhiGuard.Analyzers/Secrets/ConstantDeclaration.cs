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
        var holder = node.Ancestors().First(at => at is StatementSyntax or MemberDeclarationSyntax or CompilationUnitSyntax);
        return IsConst(holder) ? holder : null;
    }

    /// <summary>Says why the constant must stay one; null when a variable does as well.</summary>
    public static string? WhyNotVariable(SyntaxNode declaration, SemanticModel model, CancellationToken token)
    {
        var isField = declaration is FieldDeclarationSyntax;
        var variables = isField ? ((FieldDeclarationSyntax)declaration).Declaration : ((LocalDeclarationStatementSyntax)declaration).Declaration;
        if (variables.Variables.Count != 1)
        {
            return "several constants are declared at once";
        }

        var symbol = model.GetDeclaredSymbol(variables.Variables[0], token);
        if (isField && symbol is not { DeclaredAccessibility: Accessibility.Private })
        {
            return "the constant is visible outside its type, where a constant may be needed";
        }

        if (declaration.Parent is SwitchSectionSyntax)
        {
            return "the constant belongs to all cases of its switch";
        }

        var scopes = isField
            ? symbol!.ContainingType.DeclaringSyntaxReferences.Select(r => r.GetSyntax(token)).ToList()
            : [declaration.Parent is GlobalStatementSyntax { Parent: { } unit } ? unit : declaration.Parent!];
        return scopes.SelectMany(scope => scope.DescendantNodes())
            .OfType<IdentifierNameSyntax>()
            .Where(use => use.Identifier.ValueText == variables.Variables[0].Identifier.ValueText)
            .Select(use => isField ? WhyNeeded(use, (FieldDeclarationSyntax)declaration) : WhyNeeded(use, declaration, scopes[0]))
            .FirstOrDefault(why => why is not null);
    }

    private static bool IsConst(SyntaxNode node) => node switch
    {
        FieldDeclarationSyntax field => field.Modifiers.Any(SyntaxKind.ConstKeyword),
        LocalDeclarationStatementSyntax local => local.IsConst,
        _ => false,
    };

    private static string? WhyNeeded(IdentifierNameSyntax use, FieldDeclarationSyntax field)
    {
        foreach (var (child, parent) in Way(use))
        {
            if (Demand(child, parent) is { } why)
            {
                return why;
            }

            // Static initialisers run in the order of the text; between the files of a partial type there is no order.
            if (parent is FieldDeclarationSyntax or PropertyDeclarationSyntax
                && ((MemberDeclarationSyntax)parent).Modifiers.Any(SyntaxKind.StaticKeyword)
                && child is VariableDeclarationSyntax or EqualsValueClauseSyntax
                && (parent.SyntaxTree != field.SyntaxTree || parent.SpanStart < field.SpanStart))
            {
                return "it is read before a variable would be set";
            }
        }

        return null;
    }

    private static string? WhyNeeded(IdentifierNameSyntax use, SyntaxNode local, SyntaxNode scope)
    {
        foreach (var (child, parent) in Way(use))
        {
            if (Demand(child, parent) is { } why)
            {
                return why;
            }

            switch (parent)
            {
                case AnonymousFunctionExpressionSyntax function when function.Modifiers.Any(SyntaxKind.StaticKeyword):
                case LocalFunctionStatementSyntax nested when nested.Modifiers.Any(SyntaxKind.StaticKeyword):
                    return "a static function cannot capture a variable";
                case LocalFunctionStatementSyntax when NamesLocalFunctionBefore(local, scope):
                    return "a local function may read it before a variable would be set";
            }
        }

        return null;
    }

    private static string? Demand(SyntaxNode child, SyntaxNode parent) =>
        IsConst(parent) ? "another constant is made of it" : ConstantPosition.Demand(parent, child);

    private static bool NamesLocalFunctionBefore(SyntaxNode local, SyntaxNode scope)
    {
        var names = new HashSet<string>(scope.DescendantNodes().OfType<LocalFunctionStatementSyntax>().Select(f => f.Identifier.ValueText));
        return scope.DescendantNodes().OfType<SimpleNameSyntax>()
            .Any(name => name.SpanStart < local.SpanStart && names.Contains(name.Identifier.ValueText));
    }

    private static IEnumerable<(SyntaxNode Child, SyntaxNode Parent)> Way(SyntaxNode use) =>
        use.AncestorsAndSelf()
            .TakeWhile(at => at.Parent is not null && at is not MemberDeclarationSyntax or GlobalStatementSyntax)
            .Select(at => (at, at.Parent!));
}
