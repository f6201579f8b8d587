using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NhiGuard.Analyzers.Flow;

namespace NhiGuard.Analyzers.Identity;

/// <summary>The expressions that were followed to a place: a parameter of a helper on the way is what that one call hands in.</summary>
/// <param name="At">The expression followed last.</param>
/// <param name="Before">Those before it.</param>
/// <param name="Call">The call that hands a parameter to the member in which the search began; null while there is none.</param>
internal sealed record Trail(ExpressionSyntax At, Trail? Before, SyntaxNode? Call)
{
    private const int Deepest = 12;

    /// <summary>Number of expressions behind it.</summary>
    public int Length { get; } = Before is null ? 0 : Before.Length + 1;

    /// <summary>One step on.</summary>
    public Trail To(ExpressionSyntax next) => new(next, this, Call);

    /// <summary>What <paramref name="parameter"/> is: an argument of the call on the trail, else those of every call.</summary>
    public IEnumerable<Trail> Handed(IParameterSymbol parameter, FlowEngine engine, CancellationToken token)
    {
        if (Length >= Deepest)
        {
            return [];
        }

        var near = parameter.ContainingSymbol is IMethodSymbol helper ? Arguments(helper, parameter.Ordinal, engine, token) : null;
        return near?.Select(To) ?? engine.Handed(parameter, static _ => true, token).Select(a => new Trail(a, this, Call ?? CallOf(a)));
    }

    /// <summary>The call around an argument or receiver.</summary>
    public static SyntaxNode? CallOf(SyntaxNode argument) =>
        argument.Ancestors().FirstOrDefault(n => n is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax or ConstructorInitializerSyntax);

    private IReadOnlyList<ExpressionSyntax>? Arguments(IMethodSymbol helper, int ordinal, FlowEngine engine, CancellationToken token)
    {
        for (var trail = this; trail is not null; trail = trail.Before)
        {
            foreach (var call in Written(trail.At, engine, token).DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>())
            {
                if (engine.Models.Of(call).GetSymbolInfo(call, token).Symbol is IMethodSymbol target
                    && SymbolEqualityComparer.Default.Equals((target.ReducedFrom ?? target).OriginalDefinition, helper.OriginalDefinition))
                {
                    return [.. Flow.Arguments.For(target, call, ordinal)];
                }
            }
        }

        return null;
    }

    // The call mostly stands in the variable's declaration.
    private static ExpressionSyntax Written(ExpressionSyntax value, FlowEngine engine, CancellationToken token)
    {
        for (var i = 0; i < Deepest && value is IdentifierNameSyntax && engine.Models.Of(value).GetSymbolInfo(value, token).Symbol is ILocalSymbol local
            && engine.Writes.Of(local, token) is [{ Values: [var written] }]; i++)
        {
            value = written;
        }

        return value;
    }
}
