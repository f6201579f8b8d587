using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NhiGuard.Analyzers.Flow;

/// <summary>Which argument of a call belongs to which parameter.</summary>
internal static class Arguments
{
    /// <summary>What is handed to the parameter at <paramref name="ordinal"/> of the unreduced method; nothing where the default is taken.</summary>
    public static IEnumerable<ExpressionSyntax> For(IMethodSymbol method, SyntaxNode call, int ordinal)
    {
        var isReduced = method.ReducedFrom is not null;
        if (isReduced && ordinal == 0)
        {
            return Receiver(call) is { } receiver ? [receiver] : [];
        }

        var at = isReduced ? ordinal - 1 : ordinal;
        return at < method.Parameters.Length ? For(method.Parameters[at], call) : [];
    }

    /// <summary>The object on which a method is called.</summary>
    public static ExpressionSyntax? Receiver(SyntaxNode call) => (call as InvocationExpressionSyntax)?.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Expression,
        MemberBindingExpressionSyntax => call.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>()?.Expression,
        _ => null,
    };

    /// <summary>Every argument in order, named or not.</summary>
    public static IReadOnlyList<(string? Name, ExpressionSyntax Value)> All(SyntaxNode call) => call switch
    {
        InvocationExpressionSyntax i => Read(i.ArgumentList),
        BaseObjectCreationExpressionSyntax c => Read(c.ArgumentList),
        ConstructorInitializerSyntax c => Read(c.ArgumentList),
        PrimaryConstructorBaseTypeSyntax b => Read(b.ArgumentList),
        AttributeSyntax a => [.. (a.ArgumentList?.Arguments ?? default).Where(x => x.NameEquals is null).Select(x => (x.NameColon?.Name.Identifier.ValueText, x.Expression))],
        _ => [],
    };

    private static IEnumerable<ExpressionSyntax> For(IParameterSymbol parameter, SyntaxNode call)
    {
        var all = All(call);
        for (var i = 0; i < all.Count; i++)
        {
            if (all[i].Name is { } name ? name == parameter.Name : i == parameter.Ordinal || (parameter.IsParams && i > parameter.Ordinal))
            {
                yield return all[i].Value;
            }
        }
    }

    private static IReadOnlyList<(string?, ExpressionSyntax)> Read(ArgumentListSyntax? list)
    {
        if (list is null)
        {
            return [];
        }

        var all = new (string?, ExpressionSyntax)[list.Arguments.Count];
        for (var i = 0; i < all.Length; i++)
        {
            var argument = list.Arguments[i];
            all[i] = (argument.NameColon?.Name.Identifier.ValueText, argument.Expression);
        }

        return all;
    }
}
