using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;
using NhiGuard.Analyzers.Identity;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace NhiGuard.CodeFixes.Identity;

/// <summary>Options of an MCP server that hand on a short list of variables.</summary>
internal static class ServerEnvironment
{
    private const string Variables = "EnvironmentVariables";
    private const string ShortList = "GetDefaultEnvironmentVariables";

    /// <summary>Switches inheritance off, and hands on the SDK's short list where that cannot change what the code hands on itself.</summary>
    public static void Narrow(DocumentEditor editor, BaseObjectCreationExpressionSyntax creation, ITypeSymbol options)
    {
        var initializer = creation.Initializer ?? InitializerExpression(SyntaxKind.ObjectInitializerExpression);
        var entries = new List<ExpressionSyntax>(initializer.Expressions);
        var off = Assign(ServerOptions.Switch, LiteralExpression(SyntaxKind.FalseLiteralExpression));
        var at = entries.FindIndex(e => Sets(e, ServerOptions.Switch));
        if (at < 0)
        {
            entries.Add(off);
        }
        else
        {
            entries[at] = off.WithTriviaFrom(entries[at]);
        }

        if (options.GetMembers(ShortList).OfType<IMethodSymbol>().Any(m => m is { IsStatic: true, Parameters.Length: 0 }))
        {
            AddShortList(entries, (TypeSyntax)editor.Generator.TypeExpression(options));
        }

        editor.ReplaceNode(creation, creation.WithInitializer(Layout.Entries(initializer, creation, entries)));
    }

    private static void AddShortList(List<ExpressionSyntax> entries, TypeSyntax options)
    {
        var list = InvocationExpression(MemberAccessExpression(
            SyntaxKind.SimpleMemberAccessExpression, options.WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation), IdentifierName(ShortList)));
        var at = entries.FindIndex(e => Sets(e, Variables));
        if (at < 0)
        {
            entries.Add(Assign(Variables, list));
        }
        else if (entries[at] is AssignmentExpressionSyntax { Right: ObjectCreationExpressionSyntax { Type: GenericNameSyntax { Identifier.ValueText: "Dictionary" } } dictionary } assignment
            && dictionary.ArgumentList is null or { Arguments.Count: 0 }
            && (dictionary.Initializer?.Expressions.All(e => e is AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax }) ?? true))
        {
            var arguments = ArgumentList(SingletonSeparatedList(Argument(list)));
            var type = dictionary.Type.WithTrailingTrivia();
            arguments = arguments.WithTrailingTrivia(dictionary.ArgumentList?.GetTrailingTrivia() ?? dictionary.Type.GetTrailingTrivia());
            entries[at] = assignment.WithRight(dictionary.WithType(type).WithArgumentList(arguments));
        }
    }

    private static bool Sets(ExpressionSyntax entry, string property) =>
        entry is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: var name } } && name == property;

    private static AssignmentExpressionSyntax Assign(string property, ExpressionSyntax value) => AssignmentExpression(
        SyntaxKind.SimpleAssignmentExpression,
        IdentifierName(property).WithTrailingTrivia(Space),
        Token(SyntaxKind.EqualsToken).WithTrailingTrivia(Space),
        value);
}
