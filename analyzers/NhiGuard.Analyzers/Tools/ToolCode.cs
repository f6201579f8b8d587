using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace NhiGuard.Analyzers.Tools;

/// <summary>Tells code that a model can call: bodies of tools. One for each compilation; the calls that make tools are searched when
/// somebody first asks about a method that no attribute marks.</summary>
internal sealed class ToolCode(Compilation compilation, WellKnownTypes types)
{
    private readonly object _lock = new();
    private HashSet<IMethodSymbol>? _made;

    /// <summary>True where <paramref name="operation"/> lies in the body of a tool.</summary>
    public bool Contains(IOperation operation, ISymbol containing, CancellationToken token)
    {
        for (var at = operation; at is not null; at = at.Parent)
        {
            if ((at is ILocalFunctionOperation local && Made(token).Contains(local.Symbol))
                || (at is IAnonymousFunctionOperation && MakerAround(at) is { } maker && CreatedTool.TryRead(maker, types) is not null))
            {
                return true;
            }
        }

        return containing is IMethodSymbol method && IsTool(method, token);
    }

    private bool IsTool(IMethodSymbol method, CancellationToken token) =>
        types.Attribute(method, WellKnownNames.McpServerToolAttribute) is not null
        || types.Attribute(method, WellKnownNames.KernelFunctionAttribute) is not null
        || types.Attribute(method, WellKnownNames.ToolScopeAttribute) is not null
        || (method is { Name: "InvokeCoreAsync", IsOverride: true } && types.Derives(method.ContainingType, WellKnownNames.AIFunction))
        || Made(token).Contains(method);

    private static IInvocationOperation? MakerAround(IOperation function)
    {
        var at = function.Parent;
        while (at is IDelegateCreationOperation or IConversionOperation or IArgumentOperation)
        {
            at = at.Parent;
        }

        return at as IInvocationOperation;
    }

    private HashSet<IMethodSymbol> Made(CancellationToken token)
    {
        lock (_lock)
        {
            return _made ??= Search(token);
        }
    }

    private HashSet<IMethodSymbol> Search(CancellationToken token)
    {
        var found = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        foreach (var tree in compilation.SyntaxTrees)
        {
            SemanticModel? model = null;
            foreach (var call in tree.GetRoot(token).DescendantNodes().OfType<InvocationExpressionSyntax>().Where(MayMake))
            {
                model ??= compilation.GetSemanticModel(tree);
                if (model.GetOperation(call, token) is IInvocationOperation operation && CreatedTool.TryRead(operation, types)?.Method is { } method)
                {
                    found.Add(method.OriginalDefinition);
                }
            }
        }

        return found;
    }

    private static bool MayMake(InvocationExpressionSyntax call) =>
        (call.Expression is MemberAccessExpressionSyntax access ? access.Name : call.Expression as SimpleNameSyntax)?.Identifier.ValueText == "Create"
        && call.ArgumentList.Arguments.Any(a => a.Expression is IdentifierNameSyntax or GenericNameSyntax or MemberAccessExpressionSyntax or CastExpressionSyntax);
}
