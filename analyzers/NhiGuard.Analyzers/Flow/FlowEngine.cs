using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NhiGuard.Analyzers.Flow;

/// <summary>Where values come from, asked backwards from the place of their use. One for each compilation; safe for many threads.</summary>
/// <remarks>Only what is asked is bound, and what is learnt about a method, field or condition is kept.</remarks>
public sealed class FlowEngine
{
    private const int Deepest = 12;
    private readonly ConcurrentDictionary<IMethodSymbol, IReadOnlyList<Origin>> _returns = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, IReadOnlyList<Origin>> _nearReturns = new(SymbolEqualityComparer.Default);

    /// <summary>An engine over <paramref name="models"/>.</summary>
    public FlowEngine(SourceModels models)
    {
        Models = models;
        Writes = new Writes(models);
        Conditions = new Conditions(models, Writes);
        Calls = new CallSites(models);
    }

    /// <summary>The models that are asked.</summary>
    public SourceModels Models { get; }

    internal Writes Writes { get; }

    internal Conditions Conditions { get; }

    internal CallSites Calls { get; }

    /// <summary>Where <paramref name="value"/> may come from; branches that are never taken are left out.</summary>
    /// <param name="value">The value.</param>
    /// <param name="isNear">True to take of what other types may write only what stands at its declaration.</param>
    /// <param name="token">Ends the search.</param>
    public IReadOnlyList<Origin> Of(ExpressionSyntax value, bool isNear, CancellationToken token) => new FlowWalk(this, isNear, [], token).Run(value);

    /// <summary>What the callers of <paramref name="parameter"/>'s method hand in, and its default.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="matters">Whether an argument is of interest, judged by its text alone: a call is bound only then.</param>
    /// <param name="token">Ends the search.</param>
    public IEnumerable<ExpressionSyntax> Handed(IParameterSymbol parameter, Func<ExpressionSyntax, bool> matters, CancellationToken token)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol method)
        {
            yield break;
        }

        if (Default(parameter, token) is { } value)
        {
            yield return value;
        }

        method = method.OriginalDefinition;
        if (method is { MethodKind: MethodKind.PropertySet, AssociatedSymbol: IPropertySymbol { IsIndexer: false } property })
        {
            foreach (var assigned in Writes.Of(property, token).Where(w => w.Site is AssignmentExpressionSyntax).SelectMany(w => w.Values))
            {
                yield return assigned;
            }

            yield break;
        }

        if (method.MethodKind is not (MethodKind.Ordinary or MethodKind.Constructor or MethodKind.LocalFunction or MethodKind.ExplicitInterfaceImplementation))
        {
            yield break;
        }

        foreach (var call in Calls.Named(method, token))
        {
            token.ThrowIfCancellationRequested();
            if (MayHand(call, method, parameter, matters) && Calls.Target(call, method, token) is { } target)
            {
                foreach (var argument in Arguments.For(target, call, parameter.Ordinal))
                {
                    yield return argument;
                }
            }
        }
    }

    /// <summary>What <paramref name="method"/> returns, seen from inside: its own parameters stay parameters.</summary>
    internal IReadOnlyList<Origin> Returns(IMethodSymbol method, bool isNear, HashSet<IMethodSymbol> open, CancellationToken token)
    {
        var cache = isNear ? _nearReturns : _returns;
        if (cache.TryGetValue(method, out var known))
        {
            return known;
        }

        if (open.Count >= Deepest || !open.Add(method))
        {
            return [];
        }

        var declared = method.PartialImplementationPart ?? method;
        var results = declared.DeclaringSyntaxReferences.Concat(Calls.Implementations(method, token).SelectMany(m => m.DeclaringSyntaxReferences))
            .SelectMany(r => Bodies.Of(r.GetSyntax(token)))
            .Where(e => !Conditions.IsDead(e, token))
            .ToList();
        known = new FlowWalk(this, isNear, open, token).Run(results);
        open.Remove(method);
        return cache[method] = known;
    }

    private static ExpressionSyntax? Default(IParameterSymbol parameter, CancellationToken token) =>
        parameter.DeclaringSyntaxReferences.Select(r => r.GetSyntax(token)).OfType<ParameterSyntax>().FirstOrDefault()?.Default?.Value;

    // Asking for the symbol binds the method around the call.
    private static bool MayHand(SyntaxNode call, IMethodSymbol method, IParameterSymbol parameter, Func<ExpressionSyntax, bool> matters)
    {
        var all = Arguments.All(call);
        for (var i = 0; i < all.Count; i++)
        {
            var isCandidate = all[i].Name is { } name
                ? name == parameter.Name
                : i == parameter.Ordinal || (method.IsExtensionMethod && i == parameter.Ordinal - 1) || (parameter.IsParams && i > parameter.Ordinal);
            if (isCandidate && matters(all[i].Value))
            {
                return true;
            }
        }

        return method.IsExtensionMethod && parameter.Ordinal == 0 && Arguments.Receiver(call) is { } receiver && matters(receiver);
    }
}
