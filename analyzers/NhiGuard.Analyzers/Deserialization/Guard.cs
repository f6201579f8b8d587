using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NhiGuard.Analyzers.Deserialization;

/// <summary>Does a comparison with a closed set stand before an expression? Read from the syntax around it.</summary>
internal static class Guard
{
    // Tests of membership; of a prefix or a part of a name is none of them.
    private static readonly HashSet<string> s_tests = new(StringComparer.Ordinal)
    {
        "Contains", "ContainsKey", "TryGetValue", "Equals", "Any", "Exists",
        "IsAssignableFrom", "IsAssignableTo", "IsSubclassOf", "IsDefined", "IsInstanceOfType",
    };

    /// <summary>True when <paramref name="node"/> is reached only after a test against a closed set.</summary>
    public static bool Covers(SyntaxNode node, SyntaxNode body, SemanticModel model)
    {
        for (SyntaxNode child = node, parent = node.Parent!; child != body && parent is not null; child = parent, parent = parent.Parent!)
        {
            var isCovered = parent switch
            {
                ConditionalExpressionSyntax c when child == c.WhenTrue => IsTest(c.Condition, true, model),
                ConditionalExpressionSyntax c when child == c.WhenFalse => IsTest(c.Condition, false, model),
                IfStatementSyntax i when child == i.Statement => IsTest(i.Condition, true, model),
                ElseClauseSyntax { Parent: IfStatementSyntax i } => IsTest(i.Condition, false, model),
                BinaryExpressionSyntax b when child == b.Right && b.IsKind(SyntaxKind.LogicalAndExpression) => IsTest(b.Left, true, model),
                BinaryExpressionSyntax b when child == b.Right && b.IsKind(SyntaxKind.LogicalOrExpression) => IsTest(b.Left, false, model),
                SwitchSectionSyntax s => s.Labels.All(l => l is CaseSwitchLabelSyntax { Value.RawKind: not (int)SyntaxKind.NullLiteralExpression }
                    || (l is CasePatternSwitchLabelSyntax p && (IsConstant(p.Pattern) || (p.WhenClause is { } w && IsTest(w.Condition, true, model))))),
                SwitchExpressionArmSyntax a => IsConstant(a.Pattern) || (a.WhenClause is { } w && IsTest(w.Condition, true, model)),
                BlockSyntax block => block.Statements.TakeWhile(s => s != child).Any(s => Refuses(s, model)),
                _ => false,
            };
            if (isCovered)
            {
                return true;
            }
        }

        return false;
    }

    // if (!test) throw; or a helper that does it.
    private static bool Refuses(StatementSyntax statement, SemanticModel model) => statement switch
    {
        IfStatementSyntax { Else: null } i => Exits(i.Statement) && IsTest(i.Condition, false, model),
        ExpressionStatementSyntax { Expression: InvocationExpressionSyntax call } => Helper(call, model) is { } helper
            && helper.DescendantNodes().OfType<IfStatementSyntax>().Any(i => Exits(i.Statement) && IsTest(i.Condition, false, null)),
        _ => false,
    };

    private static bool Exits(StatementSyntax statement) => statement switch
    {
        BlockSyntax block => block.Statements.LastOrDefault() is { } last && Exits(last),
        ThrowStatementSyntax or ReturnStatementSyntax or ContinueStatementSyntax or BreakStatementSyntax => true,
        _ => false,
    };

    // With a model helpers are followed, one step; without they count as no test.
    private static bool IsTest(ExpressionSyntax condition, bool isTrue, SemanticModel? model) => condition switch
    {
        ParenthesizedExpressionSyntax p => IsTest(p.Expression, isTrue, model),
        PrefixUnaryExpressionSyntax u when u.IsKind(SyntaxKind.LogicalNotExpression) => IsTest(u.Operand, !isTrue, model),
        BinaryExpressionSyntax b => b.Kind() switch
        {
            SyntaxKind.LogicalAndExpression => Both(b, isTrue, needsBoth: !isTrue, model),
            SyntaxKind.LogicalOrExpression => Both(b, isTrue, needsBoth: isTrue, model),
            SyntaxKind.EqualsExpression => isTrue && !IsNullTest(b),
            SyntaxKind.NotEqualsExpression => !isTrue && !IsNullTest(b),
            _ => false,
        },
        IsPatternExpressionSyntax { Pattern: UnaryPatternSyntax not } => !isTrue && IsConstant(not.Pattern),
        IsPatternExpressionSyntax p => isTrue && IsConstant(p.Pattern),
        InvocationExpressionSyntax call => isTrue && IsMembership(call, model),
        ConditionalAccessExpressionSyntax { WhenNotNull: InvocationExpressionSyntax call } => isTrue && IsMembership(call, model),
        _ => false,
    };

    private static bool Both(BinaryExpressionSyntax b, bool isTrue, bool needsBoth, SemanticModel? model)
    {
        var left = IsTest(b.Left, isTrue, model);
        var right = IsTest(b.Right, isTrue, model);
        return needsBoth ? left && right : left || right;
    }

    private static bool IsNullTest(BinaryExpressionSyntax b) =>
        b.Left.IsKind(SyntaxKind.NullLiteralExpression) || b.Right.IsKind(SyntaxKind.NullLiteralExpression);

    private static bool IsConstant(PatternSyntax pattern) => pattern switch
    {
        ConstantPatternSyntax c => !c.Expression.IsKind(SyntaxKind.NullLiteralExpression),
        BinaryPatternSyntax b => b.IsKind(SyntaxKind.OrPattern) ? IsConstant(b.Left) && IsConstant(b.Right) : IsConstant(b.Left) || IsConstant(b.Right),
        ParenthesizedPatternSyntax p => IsConstant(p.Pattern),
        RecursivePatternSyntax { PositionalPatternClause: { } tuple } => tuple.Subpatterns.Any(s => IsConstant(s.Pattern)),
        _ => false,
    };

    private static bool IsMembership(InvocationExpressionSyntax call, SemanticModel? model)
    {
        var name = call.Expression switch
        {
            MemberAccessExpressionSyntax m => m.Name.Identifier.ValueText,
            MemberBindingExpressionSyntax m => m.Name.Identifier.ValueText,
            IdentifierNameSyntax n => n.Identifier.ValueText,
            _ => "",
        };
        if (s_tests.Contains(name))
        {
            // typeName.Contains("Contoso") is a test of a part.
            return name != "Contains" || model is null || model.GetSymbolInfo(call).Symbol is not IMethodSymbol { ContainingType.SpecialType: SpecialType.System_String };
        }

        return model is not null
            && Helper(call, model) is { } helper
            && (helper.DescendantNodes().OfType<ArrowExpressionClauseSyntax>().Any(a => IsTest(a.Expression, true, null))
                || helper.DescendantNodes().OfType<ReturnStatementSyntax>().Any(r => r.Expression is { } e && IsTest(e, true, null)));
    }

    private static SyntaxNode? Helper(InvocationExpressionSyntax call, SemanticModel model) =>
        model.GetSymbolInfo(call).Symbol?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
}
