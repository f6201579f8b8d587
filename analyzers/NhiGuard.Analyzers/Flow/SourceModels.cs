using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

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
    public IOperation? Operation(SyntaxNode node, CancellationToken token)
    {
        // x! is no operation of its own.
        while (node is PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } or ParenthesizedExpressionSyntax)
        {
            node = node is PostfixUnaryExpressionSyntax sure ? sure.Operand : ((ParenthesizedExpressionSyntax)node).Expression;
        }

        return Of(node).GetOperation(node, token);
    }

    private SemanticModel Make(SyntaxTree tree) => Compilation.GetSemanticModel(tree);
}
