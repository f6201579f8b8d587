using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace NhiGuard.Analyzers.Identity;

/// <summary>What a person would underline.</summary>
internal static class Places
{
    /// <summary>A creation without its initializer, a call without its arguments; anything else as a whole.</summary>
    public static Location Head(SyntaxNode node) => node switch
    {
        BaseObjectCreationExpressionSyntax { ArgumentList: { } arguments } => Location.Create(node.SyntaxTree, TextSpan.FromBounds(node.SpanStart, arguments.Span.End)),
        ObjectCreationExpressionSyntax creation => Location.Create(node.SyntaxTree, TextSpan.FromBounds(node.SpanStart, creation.Type.Span.End)),
        InvocationExpressionSyntax call => call.Expression.GetLocation(),
        _ => node.GetLocation(),
    };
}
