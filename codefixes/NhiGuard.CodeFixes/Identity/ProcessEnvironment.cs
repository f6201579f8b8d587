using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace NhiGuard.CodeFixes.Identity;

/// <summary>Start information that keeps nothing of the environment but PATH.</summary>
internal static class ProcessEnvironment
{
    /// <summary>The statement that declares the local which holds the start information; null where there is none, or variables are set in it.</summary>
    public static LocalDeclarationStatementSyntax? Declaration(BaseObjectCreationExpressionSyntax creation)
    {
        var setsVariables = creation.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>()
            .Any(a => a.Left is IdentifierNameSyntax { Identifier.ValueText: "Environment" or "EnvironmentVariables" }) ?? false;
        return !setsVariables
            && creation.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax { Parent: BlockSyntax, Declaration.Variables.Count: 1 } declaration } }
                ? declaration
                : null;
    }

    /// <summary>Clears the environment below <paramref name="declaration"/>.</summary>
    public static void Clear(DocumentEditor editor, LocalDeclarationStatementSyntax declaration)
    {
        var name = declaration.Declaration.Variables[0].Identifier.Text;
        var end = declaration.GetTrailingTrivia().Where(t => t.IsKind(SyntaxKind.EndOfLineTrivia)).Take(1).ToList();
        var clear = ParseStatement($"{name}.Environment.Clear();").WithTrailingTrivia(end);
        var path = ParseStatement($"{name}.Environment[\"PATH\"] = global::System.Environment.GetEnvironmentVariable(\"PATH\");").WithTrailingTrivia(end);
        editor.InsertAfter(declaration, new[] { clear, path }.Select(s => s.WithAdditionalAnnotations(Formatter.Annotation, Simplifier.Annotation)));
    }
}
