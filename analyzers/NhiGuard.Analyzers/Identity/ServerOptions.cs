using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace NhiGuard.Analyzers.Identity;

/// <summary>Options with which an MCP server is started as a child process.</summary>
public static class ServerOptions
{
    /// <summary>The switch, true by default.</summary>
    public const string Switch = "InheritEnvironmentVariables";

    /// <summary>Where the options let the server inherit: the switch set to true, else the creation; null where they do not.</summary>
    internal static Location? WhereItInherits(IObjectCreationOperation creation)
    {
        var assignment = creation.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>()
            .LastOrDefault(a => a.Target is IPropertyReferenceOperation { Property.Name: Switch });
        if (assignment is not null)
        {
            return assignment.Value.ConstantValue is { HasValue: true, Value: true } ? assignment.Syntax.GetLocation() : null;
        }

        return HolderOf(creation) is { } holder && IsSetIn(SearchedFor(holder, creation.Syntax), holder.Name) ? null : Places.Head(creation.Syntax);
    }

    private static ISymbol? HolderOf(IOperation value) => value.Parent switch
    {
        IConversionOperation or IParenthesizedOperation => HolderOf(value.Parent),
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol,
        IFieldInitializerOperation { InitializedFields: [var field] } => field,
        IPropertyInitializerOperation { InitializedProperties: [var property] } => property,
        IAssignmentOperation { Target: ILocalReferenceOperation target } => target.Local,
        IAssignmentOperation { Target: IMemberReferenceOperation target } => target.Member,
        _ => null,
    };

    // A field may be set in another member of its type, a local only in its own.
    private static SyntaxNode? SearchedFor(ISymbol holder, SyntaxNode node) => holder is ILocalSymbol
        ? node.FirstAncestorOrSelf<SyntaxNode>(n => n is MemberDeclarationSyntax and not GlobalStatementSyntax or CompilationUnitSyntax)
        : node.FirstAncestorOrSelf<TypeDeclarationSyntax>();

    private static bool IsSetIn(SyntaxNode? scope, string holder) => scope is not null && scope.DescendantNodes()
        .OfType<AssignmentExpressionSyntax>()
        .Any(a => a is { Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: Switch } target }
            && !a.Right.IsKind(SyntaxKind.TrueLiteralExpression)
            && (target.Expression is MemberAccessExpressionSyntax member ? member.Name : target.Expression as SimpleNameSyntax)?.Identifier.ValueText == holder);
}
