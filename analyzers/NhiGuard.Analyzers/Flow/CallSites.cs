using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NhiGuard.Analyzers.Flow;

/// <summary>The calls of a method in the compilation and the bodies behind an overridable one: by name in the text first, then by symbol.</summary>
internal sealed class CallSites(SourceModels models)
{
    private readonly ConcurrentDictionary<string, IReadOnlyList<SyntaxToken>> _tokens = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<IMethodSymbol, IReadOnlyList<IMethodSymbol>> _implementations = new(SymbolEqualityComparer.Default);

    /// <summary>Nodes that may call <paramref name="method"/> by their name; <see cref="Target"/> says which do.</summary>
    public IEnumerable<SyntaxNode> Named(IMethodSymbol method, CancellationToken token)
    {
        var isConstructor = method.MethodKind == MethodKind.Constructor;
        var name = isConstructor ? method.ContainingType.Name : method.Name;
        foreach (var at in Tokens(name, token))
        {
            if ((isConstructor ? Creation(at) : Invocation(at)) is { } call)
            {
                yield return call;
            }
        }

        if (isConstructor)
        {
            var own = method.ContainingType.DeclaringSyntaxReferences.SelectMany(r => r.GetSyntax(token).ChildNodes()).OfType<ConstructorDeclarationSyntax>();
            foreach (var chained in own.Select(c => c.Initializer).OfType<ConstructorInitializerSyntax>())
            {
                yield return chained;
            }
        }
    }

    /// <summary>The method that <paramref name="call"/> calls, when that is <paramref name="method"/> or what it overrides or implements.</summary>
    public IMethodSymbol? Target(SyntaxNode call, IMethodSymbol method, CancellationToken token)
    {
        var info = models.Of(call).GetSymbolInfo(call, token);
        var called = (info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) as IMethodSymbol;
        var definition = (called?.ReducedFrom ?? called)?.OriginalDefinition;
        return definition is not null && (SymbolEqualityComparer.Default.Equals(definition, method) || Stands(method, definition)) ? called : null;
    }

    /// <summary>Overrides and implementations of <paramref name="method"/> in the compilation.</summary>
    public IReadOnlyList<IMethodSymbol> Implementations(IMethodSymbol method, CancellationToken token)
    {
        if (!method.IsAbstract && !method.IsVirtual && !method.IsOverride)
        {
            return [];
        }

        if (!_implementations.TryGetValue(method, out var found))
        {
            _implementations[method] = found =
            [
                .. Tokens(method.AssociatedSymbol?.Name ?? method.Name, token)
                    .Where(at => at.Parent is MethodDeclarationSyntax or PropertyDeclarationSyntax)
                    .Select(at => models.Of(at.Parent!).GetDeclaredSymbol(at.Parent!, token) switch
                    {
                        IMethodSymbol m => m,
                        IPropertySymbol { GetMethod: { } getter } => getter,
                        _ => null,
                    })
                    .OfType<IMethodSymbol>()
                    .Where(m => Stands(m, method)),
            ];
        }

        return found;
    }

    private static bool Stands(IMethodSymbol method, IMethodSymbol declared)
    {
        for (var at = method.OverriddenMethod; at is not null; at = at.OverriddenMethod)
        {
            if (SymbolEqualityComparer.Default.Equals(at.OriginalDefinition, declared))
            {
                return true;
            }
        }

        return declared.ContainingType?.TypeKind == TypeKind.Interface
            && method.ContainingType is { } type
            && type.AllInterfaces.Where(i => SymbolEqualityComparer.Default.Equals(i.OriginalDefinition, declared.ContainingType))
                .SelectMany(i => i.GetMembers(declared.Name))
                .Any(m => SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(m), method));
    }

    // A method has several parameters, and overloads share its name.
    private IReadOnlyList<SyntaxToken> Tokens(string name, CancellationToken token) =>
        _tokens.GetOrAdd(name, n => [.. models.Compilation.SyntaxTrees.Where(tree => Words.Has(tree, n)).SelectMany(tree => Words.Tokens(tree.GetRoot(token), n))]);

    private static SyntaxNode? Invocation(SyntaxToken at)
    {
        var name = at.Parent;
        var callee = name?.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name?.Parent is MemberBindingExpressionSyntax binding ? binding : name;
        return callee?.Parent is InvocationExpressionSyntax call && call.Expression == callee ? call : null;
    }

    private static SyntaxNode? Creation(SyntaxToken at)
    {
        SyntaxNode? type = at.Parent;
        while (type?.Parent is NameSyntax or NullableTypeSyntax)
        {
            type = type.Parent;
        }

        return type?.Parent switch
        {
            ObjectCreationExpressionSyntax creation when creation.Type == type => creation,
            AttributeSyntax attribute => attribute,
            PrimaryConstructorBaseTypeSyntax @base => @base,
            SimpleBaseTypeSyntax { Parent.Parent: TypeDeclarationSyntax derived } => derived.Members.OfType<ConstructorDeclarationSyntax>().Select(c => c.Initializer).FirstOrDefault(i => i is not null),
            VariableDeclarationSyntax { Variables: [{ Initializer.Value: ImplicitObjectCreationExpressionSyntax created }, ..] } => created,
            PropertyDeclarationSyntax { Initializer.Value: ImplicitObjectCreationExpressionSyntax created } => created,
            _ => null,
        };
    }
}
