using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NhiGuard.Analyzers.Flow;

/// <summary>Every write of a local, parameter, field or property, looked for once.</summary>
internal sealed class Writes(SourceModels models)
{
    private const int Most = 200;
    private const int MostAsked = 1000;
    private readonly ConcurrentDictionary<ISymbol, IReadOnlyList<Write>> _found = new(SymbolEqualityComparer.Default);

    /// <summary>The writes in order of place, file by file.</summary>
    public IReadOnlyList<Write> Of(ISymbol symbol, CancellationToken token)
    {
        symbol = symbol.OriginalDefinition;
        if (!_found.TryGetValue(symbol, out var writes))
        {
            _found[symbol] = writes = Find(symbol, token);
        }

        return writes;
    }

    private IReadOnlyList<Write> Find(ISymbol symbol, CancellationToken token)
    {
        var found = new List<Write>();
        var asked = 0;
        foreach (var at in Scopes(symbol, token).SelectMany(scope => Words.Tokens(scope, symbol.Name)))
        {
            token.ThrowIfCancellationRequested();
            if (!MayBe(symbol, at) || Write.At(at) is not { } write)
            {
                continue;
            }

            if (IsSame(symbol, at, token))
            {
                found.Add(write);
            }

            if (found.Count == Most || ++asked == MostAsked)
            {
                break;
            }
        }

        return found;
    }

    private bool IsSame(ISymbol symbol, SyntaxToken at, CancellationToken token)
    {
        var model = models.Of(at.Parent!);
        var other = at.Parent is IdentifierNameSyntax ? model.GetSymbolInfo(at.Parent, token).Symbol : model.GetDeclaredSymbol(at.Parent!, token);
        return SymbolEqualityComparer.Default.Equals(symbol, other?.OriginalDefinition);
    }

    // A bare name is a member only inside its type or one that derives from it; told without binding.
    private static bool MayBe(ISymbol symbol, SyntaxToken at) =>
        symbol is not (IFieldSymbol or IPropertySymbol)
        || at.Parent is not IdentifierNameSyntax { Parent: not MemberAccessExpressionSyntax and not AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } }
        || at.Parent.FirstAncestorOrSelf<TypeDeclarationSyntax>(t => t.Identifier.ValueText == symbol.ContainingType.Name || t.BaseList is not null) is not null;

    private IEnumerable<SyntaxNode> Scopes(ISymbol symbol, CancellationToken token)
    {
        var declared = symbol.DeclaringSyntaxReferences.Select(r => r.GetSyntax(token));
        return symbol switch
        {
            ILocalSymbol or IParameterSymbol => declared.Select(Member),
            { DeclaredAccessibility: Accessibility.Private, ContainingType: { } type } => type.DeclaringSyntaxReferences.Select(r => r.GetSyntax(token)),
            _ => models.Compilation.SyntaxTrees.Where(tree => Words.Has(tree, symbol.Name)).Select(tree => tree.GetRoot(token)),
        };
    }

    // Top-level statements share one scope.
    private static SyntaxNode Member(SyntaxNode node) =>
        node.FirstAncestorOrSelf<MemberDeclarationSyntax>(n => n is not GlobalStatementSyntax) is { } member and not BaseNamespaceDeclarationSyntax
            ? member
            : node.SyntaxTree.GetRoot();
}
