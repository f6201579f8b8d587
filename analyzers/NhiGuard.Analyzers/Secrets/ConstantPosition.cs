using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NhiGuard.Analyzers.Secrets;

/// <summary>Places where the language takes nothing but a constant.</summary>
internal static class ConstantPosition
{
    /// <summary>Says why the node cannot become an expression that is evaluated at run time; null when it can.</summary>
    public static string? WhyNot(SyntaxNode node, SemanticModel model, CancellationToken token)
    {
        for (var at = node; at.Parent is { } parent; at = parent)
        {
            switch (parent)
            {
                case LambdaExpressionSyntax lambda when IsExpressionTree(model.GetTypeInfo(lambda, token).ConvertedType):
                case QueryExpressionSyntax:
                    return "an expression tree cannot hold the check";
                default:
                    if (Demand(parent, at) is { } why)
                    {
                        return why;
                    }

                    break;
            }
        }

        return null;
    }

    private static bool IsExpressionTree(ITypeSymbol? type) => type is { Name: "Expression" or "LambdaExpression" };

    /// <summary>What demands a constant of the child, if the parent itself does; the syntax alone tells.</summary>
    public static string? Demand(SyntaxNode parent, SyntaxNode child) => parent switch
    {
        AttributeArgumentSyntax => "an attribute takes constants only",
        ParameterSyntax parameter when parameter.Default == child => "a default value of a parameter must be a constant",
        CaseSwitchLabelSyntax or GotoStatementSyntax => "a case label must be a constant",
        PatternSyntax => "a pattern must be a constant",
        BinaryExpressionSyntax test when test.IsKind(SyntaxKind.IsExpression) && test.Right == child => "a pattern must be a constant",
        _ => null,
    };
}
