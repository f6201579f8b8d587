using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace NhiGuard.Analyzers.Flow;

/// <summary>Finds the calls of a method in the compilation: by name in the text first, then by symbol.</summary>
public sealed class CallIndex(SourceModels models)
{
    private const int MostPlaces = 500;

    /// <summary>What callers pass for one parameter.</summary>
    public IEnumerable<IOperation> Arguments(IMethodSymbol method, int ordinal, CancellationToken token)
    {
        var name = method.MethodKind == MethodKind.Constructor ? method.ContainingType.Name : method.Name;
        var places = models.Compilation.SyntaxTrees
            .Where(tree => Words.Has(tree, name))
            .SelectMany(tree => Words.Tokens(tree.GetRoot(token), name))
            .Take(MostPlaces);
        foreach (var place in places)
        {
            token.ThrowIfCancellationRequested();
            if (Arguments(place, method, token).FirstOrDefault(a => a.Parameter?.Ordinal == ordinal) is { ArgumentKind: not ArgumentKind.DefaultValue } argument)
            {
                yield return argument.Value;
            }
        }
    }

    private IEnumerable<IArgumentOperation> Arguments(SyntaxToken place, IMethodSymbol method, CancellationToken token)
    {
        SyntaxNode? call = place.Parent?.FirstAncestorOrSelf<ExpressionSyntax>(e =>
            e is InvocationExpressionSyntax or ObjectCreationExpressionSyntax || e.Parent is not ExpressionSyntax);
        return call is InvocationExpressionSyntax or ObjectCreationExpressionSyntax
            ? models.Operation(call, token) switch
            {
                IInvocationOperation i when IsSame(i.TargetMethod, method) => i.Arguments,
                IObjectCreationOperation c when IsSame(c.Constructor, method) => c.Arguments,
                _ => ImmutableArray<IArgumentOperation>.Empty,
            }
            : ImmutableArray<IArgumentOperation>.Empty;
    }

    private static bool IsSame(IMethodSymbol? called, IMethodSymbol method) =>
        SymbolEqualityComparer.Default.Equals((called?.ReducedFrom ?? called)?.OriginalDefinition, method.OriginalDefinition);
}
