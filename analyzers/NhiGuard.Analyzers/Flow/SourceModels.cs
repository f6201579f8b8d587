using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace NhiGuard.Analyzers.Flow;

/// <summary>The semantic models of one compilation, each made once, for questions that cross files.</summary>
public sealed class SourceModels(Compilation compilation)
{
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();

    /// <summary>The compilation.</summary>
    public Compilation Compilation { get; } = compilation;

    /// <summary>The model of a node's tree.</summary>
    public SemanticModel Of(SyntaxNode node) => _models.GetOrAdd(node.SyntaxTree, Make);

    /// <summary>The operation of a node, or null.</summary>
    public IOperation? Operation(SyntaxNode node, CancellationToken token) => Of(node).GetOperation(node, token);

    private SemanticModel Make(SyntaxTree tree) => Compilation.GetSemanticModel(tree);
}
