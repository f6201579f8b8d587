using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NhiGuard.Analyzers.Flow;

namespace NhiGuard.Analyzers.Deserialization;

/// <summary>What else the code sets on the same object: in its initializer, and on the variable that holds it.</summary>
internal static class Settings
{
    /// <summary>The values of a property, set beside <paramref name="node"/>: an object's creation, or an assignment to one of its properties.</summary>
    public static IEnumerable<ExpressionSyntax> Beside(Hit hit, SyntaxNode node, string property)
    {
        var inside = Inside(Creation(node), property);
        return Target(node) is { } target
            ? inside.Concat(On(hit, node, target, property)).Concat(Words.Tokens(Scope(node, target).Scope, target).SelectMany(t => Inside(Made(t.Parent!), property)))
            : inside;
    }

    /// <summary>The values of a property, set on <paramref name="target"/> in the member around, or anywhere in the type where it is a member.</summary>
    public static IEnumerable<ExpressionSyntax> On(Hit hit, SyntaxNode near, string target, string property)
    {
        var (scope, isMember) = Scope(near, target);
        return from token in Words.Tokens(scope, property)
               let set = Set(token.Parent!, target)
               where set is not null && !(isMember && IsLocal(hit, set.Left))
               select set.Right;
    }

    /// <summary>False where <paramref name="node"/> can be passed without the value being set: in a branch or a loop of the same member.</summary>
    public static bool IsSure(ExpressionSyntax value, SyntaxNode node)
    {
        var block = value.FirstAncestorOrSelf<SyntaxNode>(n => n is MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax
            || (n is StatementSyntax { Parent: not (BlockSyntax or GlobalStatementSyntax or SwitchSectionSyntax) } and not BlockSyntax { Parent: TryStatementSyntax or UsingStatementSyntax or LockStatementSyntax }));
        return block is null or MemberDeclarationSyntax || block.Span.Contains(node.Span);
    }

    /// <summary>The calls that take the object as an argument, after <paramref name="node"/> or anywhere in the type.</summary>
    public static IEnumerable<InvocationExpressionSyntax> Uses(Hit hit, SyntaxNode node)
    {
        if (Target(node) is not { } target)
        {
            return [];
        }

        var (scope, isMember) = Scope(node, target);
        return from token in Words.Tokens(scope, target)
               let whole = token.Parent!.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access ? access : token.Parent!
               where whole.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax } && (isMember ? !IsLocal(hit, whole) : token.SpanStart > node.SpanStart)
               select (InvocationExpressionSyntax)whole.Parent!.Parent!.Parent!;
    }

    private static IEnumerable<ExpressionSyntax> Inside(BaseObjectCreationExpressionSyntax? creation, string property) =>
        creation?.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>()
            .Where(set => set.Left is IdentifierNameSyntax name && name.Identifier.ValueText == property)
            .Select(set => set.Right) ?? [];

    private static BaseObjectCreationExpressionSyntax? Made(SyntaxNode name) => name switch
    {
        VariableDeclaratorSyntax { Initializer.Value: BaseObjectCreationExpressionSyntax creation } => creation,
        PropertyDeclarationSyntax { Initializer.Value: BaseObjectCreationExpressionSyntax creation } => creation,
        { Parent: AssignmentExpressionSyntax { Right: BaseObjectCreationExpressionSyntax creation } set } when set.Left == name => creation,
        _ => null,
    };

    private static BaseObjectCreationExpressionSyntax? Creation(SyntaxNode node) =>
        node as BaseObjectCreationExpressionSyntax ?? (node.Parent as InitializerExpressionSyntax)?.Parent as BaseObjectCreationExpressionSyntax;

    private static string? Target(SyntaxNode node) =>
        Creation(node) is { } creation ? Holder(creation) : node is AssignmentExpressionSyntax { Left: var left } ? Owner(left) : null;

    private static (SyntaxNode Scope, bool IsMember) Scope(SyntaxNode near, string target)
    {
        var around = near.FirstAncestorOrSelf<MemberDeclarationSyntax>(n => n is not GlobalStatementSyntax);
        var isMember = around is FieldDeclarationSyntax or PropertyDeclarationSyntax
            || (around is not null && !Words.Tokens(around, target).Any(t => t.Parent is VariableDeclaratorSyntax or ParameterSyntax));
        return ((isMember ? near.FirstAncestorOrSelf<TypeDeclarationSyntax>() : around) ?? near.SyntaxTree.GetRoot(), isMember);
    }

    private static bool IsLocal(Hit hit, SyntaxNode whole)
    {
        var owner = whole is MemberAccessExpressionSyntax { Expression: var expression } and not { Expression: ThisExpressionSyntax } ? expression : whole;
        return hit.Origins.Models.Of(owner).GetSymbolInfo(owner, hit.Token).Symbol is ILocalSymbol or IParameterSymbol;
    }

    // target.Property = value
    private static AssignmentExpressionSyntax? Set(SyntaxNode name, string target)
    {
        var whole = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        return whole.Parent is AssignmentExpressionSyntax set && set.Left == whole && Owner(set.Left) == target ? set : null;
    }

    // this.reader and reader are one.
    private static string? Owner(SyntaxNode left) => left switch
    {
        MemberAccessExpressionSyntax { Expression: var owner } => owner is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } ? name : owner.ToString(),
        IdentifierNameSyntax { Parent.Parent: not InitializerExpressionSyntax } => "this",
        _ => null,
    };

    private static string? Holder(BaseObjectCreationExpressionSyntax creation) => creation.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator } => declarator.Identifier.ValueText,
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Identifier.ValueText,
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax left } set when set.Right == creation => left.Identifier.ValueText,
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax left } set when set.Right == creation => left.Name.Identifier.ValueText,
        _ => null,
    };
}
