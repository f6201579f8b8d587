using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NhiGuard.Analyzers.Flow;

/// <summary>A place that gives a variable, field or property a value, or puts one into the collection it holds.</summary>
/// <param name="Site">The whole place: declarator, assignment or call.</param>
/// <param name="Values">The values.</param>
/// <param name="Replaces">False where the value joins what was there.</param>
internal readonly record struct Write(SyntaxNode Site, IReadOnlyList<ExpressionSyntax> Values, bool Replaces)
{
    private static readonly HashSet<string> _fillers = new(StringComparer.Ordinal)
    {
        "Add", "AddFirst", "AddLast", "AddRange", "Append", "AppendChar", "AppendFormat", "AppendLine", "CopyFrom", "Enqueue", "Insert", "InsertAt", "Push",
        "Set", "SetAt", "SetValue", "TryAdd", "Write", "WriteByte", "WriteLine",
    };

    /// <summary>What the name at <paramref name="at"/> is given there; null where it is only read.</summary>
    public static Write? At(SyntaxToken at)
    {
        switch (at.Parent)
        {
            case VariableDeclaratorSyntax declarator:
                return declarator.Initializer is { Value: var initial } ? Of(declarator, initial) : null;
            case PropertyDeclarationSyntax { Initializer.Value: var value } property:
                return Of(property, value);
            case ForEachStatementSyntax loop when loop.Identifier == at:
                return Of(loop.Expression, loop.Expression);
            case SingleVariableDesignationSyntax { Parent: DeclarationPatternSyntax { Parent: IsPatternExpressionSyntax pattern } }:
                return Of(pattern, pattern.Expression);
            case IdentifierNameSyntax name:
                return OfReference(name);
            default:
                return null;
        }
    }

    private static Write? OfReference(IdentifierNameSyntax name)
    {
        var target = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? (ExpressionSyntax)access : name;
        switch (target.Parent)
        {
            case AssignmentExpressionSyntax assignment when assignment.Left == target:
                return new(assignment, [assignment.Right], assignment.IsKind(SyntaxKind.SimpleAssignmentExpression));
            case ElementAccessExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } element when element.Expression == target && assignment.Left == element:
                return new(assignment, [assignment.Right], Replaces: false);
            case MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } method when method.Expression == target && _fillers.Contains(method.Name.Identifier.ValueText):
                return new(call, Arguments(call), Replaces: false);
            case ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Serialize" } } call } argument:
                return new(call, Arguments(call, argument), Replaces: false);
            default:
                return null;
        }
    }

    private static Write Of(SyntaxNode site, ExpressionSyntax value) => new(site, [value], Replaces: true);

    private static IReadOnlyList<ExpressionSyntax> Arguments(InvocationExpressionSyntax call, ArgumentSyntax? but = null) =>
        [.. call.ArgumentList.Arguments.Where(a => a != but && !a.Expression.IsKind(SyntaxKind.NumericLiteralExpression)).Select(a => a.Expression)];
}
