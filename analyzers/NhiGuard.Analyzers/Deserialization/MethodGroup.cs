using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NhiGuard.Analyzers.Flow;

namespace NhiGuard.Analyzers.Deserialization;

/// <summary>A method that is taken as a delegate: where it is called, if that can be seen.</summary>
internal static class MethodGroup
{
    /// <summary>The calls of the local that holds the method; the place where it is taken when there is none, or when another one shares the local.</summary>
    public static IReadOnlyList<SyntaxNode> Calls(Hit hit)
    {
        var local = hit.Whole.Parent switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator } => declarator.Identifier.ValueText,
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax left, Right: var right } when right == hit.Whole => left.Identifier.ValueText,
            _ => null,
        };
        if (local is null || hit.Name.FirstAncestorOrSelf<MemberDeclarationSyntax>(n => n is not GlobalStatementSyntax) is not { } member
            || FirstTaken(member, local) != hit.Whole)
        {
            return [hit.Whole];
        }

        var calls = Words.Tokens(member, local).Select(t => Call(t.Parent!)).OfType<SyntaxNode>().ToList();
        return calls.Count > 0 ? calls : [hit.Whole];
    }

    private static ExpressionSyntax? FirstTaken(SyntaxNode member, string local) => Words.Tokens(member, local)
        .Select(t => t.Parent switch
        {
            VariableDeclaratorSyntax { Initializer.Value: var value } => value,
            IdentifierNameSyntax { Parent: AssignmentExpressionSyntax set } name when set.Left == name => set.Right,
            _ => null,
        })
        .FirstOrDefault(value => value is not null);

    // read(stream) or read.Invoke(stream)
    private static InvocationExpressionSyntax? Call(SyntaxNode name) => name.Parent switch
    {
        InvocationExpressionSyntax call when call.Expression == name => call,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Invoke", Parent: InvocationExpressionSyntax call } access when access.Expression == name => call,
        _ => null,
    };
}
