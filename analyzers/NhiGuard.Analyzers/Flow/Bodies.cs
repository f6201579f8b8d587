using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NhiGuard.Analyzers.Flow;

/// <summary>What methods, accessors and local functions return.</summary>
internal static class Bodies
{
    /// <summary>The expressions that the function declared at <paramref name="declaration"/> returns or yields.</summary>
    public static IEnumerable<ExpressionSyntax> Of(SyntaxNode declaration)
    {
        var (arrow, body) = declaration switch
        {
            BaseMethodDeclarationSyntax m => (m.ExpressionBody?.Expression, (SyntaxNode?)m.Body),
            LocalFunctionStatementSyntax f => (f.ExpressionBody?.Expression, f.Body),
            AccessorDeclarationSyntax a => (a.ExpressionBody?.Expression, a.Body),
            ArrowExpressionClauseSyntax a => (a.Expression, null),
            BlockSyntax b => (null, b),
            PropertyDeclarationSyntax { ExpressionBody.Expression: var e } => (e, null),
            PropertyDeclarationSyntax p => (null, p.AccessorList),
            _ => (null, null),
        };
        if (arrow is not null)
        {
            yield return arrow;
        }

        foreach (var node in body?.DescendantNodes(n => n is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)) ?? [])
        {
            var value = node switch
            {
                ReturnStatementSyntax r => r.Expression,
                YieldStatementSyntax y => y.Expression,
                ArrowExpressionClauseSyntax { Parent: AccessorDeclarationSyntax { Keyword.ValueText: "get" } } a => a.Expression,
                _ => null,
            };
            if (value is not null)
            {
                yield return value;
            }
        }
    }
}
