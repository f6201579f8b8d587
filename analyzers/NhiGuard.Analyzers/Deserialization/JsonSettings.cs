using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using NhiGuard.Analyzers.Flow;

namespace NhiGuard.Analyzers.Deserialization;

/// <summary>Were Json.NET's settings, or a serializer, made to trust type names before <paramref name="use"/>, in a statement of their own?</summary>
internal sealed class JsonSettings(Hit hit, SyntaxNode use)
{
    private const string Property = "TypeNameHandling";
    private const int Depth = 5;

    /// <summary>True where a setting that is itself a finding reaches the value.</summary>
    public bool TrustNames(IOperation? value, int depth = Depth) => depth > 0 && value switch
    {
        IConversionOperation conversion => TrustNames(conversion.Operand, depth),
        IAssignmentOperation assignment => TrustNames(assignment.Value, depth),
        IConditionalOperation choice => TrustNames(choice.WhenTrue, depth) || TrustNames(choice.WhenFalse, depth),
        ICoalesceOperation choice => TrustNames(choice.Value, depth) || TrustNames(choice.WhenNull, depth),
        IObjectCreationOperation made => InInitializer(made),
        ILocalReferenceOperation { Local: var local } => Before(local, value.Syntax) ?? Ends(value, depth),
        IParameterReferenceOperation { Parameter: var parameter } => Before(parameter, value.Syntax) ?? Ends(value, depth),
        IFieldReferenceOperation { Field: var field } => Member(field) || Ends(value, depth),
        IPropertyReferenceOperation { Property: var property } => Member(property) || Ends(value, depth),
        IInvocationOperation call => Call(call, depth),
        _ => false,
    };

    private bool Ends(IOperation value, int depth) =>
        hit.Origins.Of(value, hit.Token, intoCalls: false).Any(end => end != value && end is IObjectCreationOperation or IInvocationOperation && TrustNames(end, depth - 1));

    // JsonSerializer.Create(settings), or a helper of this compilation.
    private bool Call(IInvocationOperation call, int depth)
    {
        if (call.TargetMethod is { Name: "Create" or "CreateDefault" } && hit.Serializers.Is("Newtonsoft.Json.JsonSerializer", call.TargetMethod.ContainingType))
        {
            return call.Arguments is [{ Value: var settings }] && TrustNames(settings, depth - 1);
        }

        return call.TargetMethod.DeclaringSyntaxReferences
            .SelectMany(r => Bodies.Of(r.GetSyntax(hit.Token)))
            .Any(answer => TrustNames(hit.Operation(answer), depth - 1));
    }

    private bool InInitializer(IObjectCreationOperation made) =>
        made.Initializer?.Syntax is InitializerExpressionSyntax initializer
        && initializer.Expressions.OfType<AssignmentExpressionSyntax>().Any(set => set.Left is SimpleNameSyntax name && name.Identifier.ValueText == Property && IsTrusting(name, set));

    // The last one set before it; one that stands in a branch leaves the earlier ones open.
    private bool? Before(ISymbol symbol, SyntaxNode place)
    {
        var member = place.FirstAncestorOrSelf<MemberDeclarationSyntax>(n => n is not GlobalStatementSyntax) ?? place.SyntaxTree.GetRoot();
        foreach (var (name, set) in Sets(member, symbol).Where(s => s.Set.SpanStart < place.SpanStart).Reverse())
        {
            if (IsTrusting(name, set))
            {
                return true;
            }

            if (set.Parent is ExpressionStatementSyntax { Parent: { } block } && block.Span.Contains(place.Span))
            {
                return false;
            }
        }

        return null;
    }

    private bool Member(ISymbol member) => member.ContainingType.DeclaringSyntaxReferences
        .Any(r => Sets(r.GetSyntax(hit.Token), member).Any(s => IsTrusting(s.Name, s.Set)));

    // symbol.TypeNameHandling = …;
    private IEnumerable<(SimpleNameSyntax Name, AssignmentExpressionSyntax Set)> Sets(SyntaxNode scope, ISymbol symbol) =>
        from token in Words.Tokens(scope, Property)
        where token.Parent is SimpleNameSyntax { Parent: MemberAccessExpressionSyntax { Parent: AssignmentExpressionSyntax } }
        let name = (SimpleNameSyntax)token.Parent!
        let access = (MemberAccessExpressionSyntax)name.Parent!
        let set = (AssignmentExpressionSyntax)access.Parent!
        where set.Left == access && access.Name == name
            && SymbolEqualityComparer.Default.Equals(hit.Origins.Models.Of(access).GetSymbolInfo(access.Expression, hit.Token).Symbol, symbol)
        select (name, set);

    private bool IsTrusting(SimpleNameSyntax name, AssignmentExpressionSyntax set) =>
        !IsBeside(set) && JsonTypeNameCheck.IsTrusting(hit.At(name), set.Right);

    // The setting is in plain sight, and carries the finding alone.
    private bool IsBeside(SyntaxNode set) =>
        use.FirstAncestorOrSelf<SyntaxNode>(n => n is StatementSyntax or MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax) is { } statement
        && statement.SyntaxTree == set.SyntaxTree && statement.Span.Contains(set.Span);
}
