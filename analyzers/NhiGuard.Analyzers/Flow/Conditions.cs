using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NhiGuard.Analyzers.Flow;

/// <summary>Conditions that are always true or always false: constants, and fields, properties and helpers that only ever hold one.</summary>
internal sealed class Conditions(SourceModels models, Writes writes)
{
    private const int Deepest = 8;
    private readonly ConcurrentDictionary<ISymbol, object> _values = new(SymbolEqualityComparer.Default);
    private readonly object _unknown = new();

    /// <summary>True when the node lies in a branch that is never taken.</summary>
    public bool IsDead(SyntaxNode node, CancellationToken token)
    {
        for (var at = node; at.Parent is { } parent and not MemberDeclarationSyntax; at = parent)
        {
            var isDead = parent switch
            {
                IfStatementSyntax choice when at == choice.Statement => Is(choice.Condition, false, token),
                ElseClauseSyntax { Parent: IfStatementSyntax choice } => Is(choice.Condition, true, token),
                WhileStatementSyntax loop when at == loop.Statement => Is(loop.Condition, false, token),
                ForStatementSyntax { Condition: { } condition } loop when at == loop.Statement => Is(condition, false, token),
                SwitchSectionSyntax { Parent: SwitchStatementSyntax choice } section => IsDead(choice, section, token),
                _ => false,
            };
            if (isDead)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when <paramref name="condition"/> always has this value.</summary>
    public bool Is(ExpressionSyntax condition, bool value, CancellationToken token) => Value(condition, 0, token) is bool known && known == value;

    private bool IsDead(SwitchStatementSyntax choice, SwitchSectionSyntax section, CancellationToken token)
    {
        if (Value(choice.Expression, 0, token) is not { } chosen || choice.Sections.SelectMany(s => s.Labels).Any(l => l is CasePatternSwitchLabelSyntax))
        {
            return false;
        }

        var matching = choice.Sections.FirstOrDefault(s => s.Labels.OfType<CaseSwitchLabelSyntax>().Any(l => Equals(Value(l.Value, 0, token), chosen)))
            ?? choice.Sections.FirstOrDefault(s => s.Labels.Any(l => l is DefaultSwitchLabelSyntax));
        return section != matching;
    }

    private object? Value(ExpressionSyntax e, int depth, CancellationToken token)
    {
        if (depth > Deepest)
        {
            return null;
        }

        switch (e)
        {
            case LiteralExpressionSyntax literal:
                return literal.Token.Value;
            case ParenthesizedExpressionSyntax parenthesized:
                return Value(parenthesized.Expression, depth + 1, token);
            case PrefixUnaryExpressionSyntax not when not.IsKind(SyntaxKind.LogicalNotExpression):
                return Value(not.Operand, depth + 1, token) is bool b ? !b : null;
            case BinaryExpressionSyntax binary:
                return Compare(binary.Kind(), Value(binary.Left, depth + 1, token), Value(binary.Right, depth + 1, token));
            case IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0 }:
                return models.Of(e).GetSymbolInfo(e, token).Symbol is { } symbol ? Value(symbol, depth + 1, token) : null;
            default:
                return null;
        }
    }

    private static object? Compare(SyntaxKind kind, object? left, object? right) => (kind, left, right) switch
    {
        (SyntaxKind.LogicalAndExpression, false, _) or (SyntaxKind.LogicalAndExpression, _, false) => false,
        (SyntaxKind.LogicalAndExpression, true, true) => true,
        (SyntaxKind.LogicalOrExpression, true, _) or (SyntaxKind.LogicalOrExpression, _, true) => true,
        (SyntaxKind.LogicalOrExpression, false, false) => false,
        (_, null, _) or (_, _, null) => null,
        (SyntaxKind.EqualsExpression, _, _) when left.GetType() == right.GetType() => left.Equals(right),
        (SyntaxKind.NotEqualsExpression, _, _) when left.GetType() == right.GetType() => !left.Equals(right),
        (SyntaxKind.LessThanExpression, int a, int b) => a < b,
        (SyntaxKind.LessThanOrEqualExpression, int a, int b) => a <= b,
        (SyntaxKind.GreaterThanExpression, int a, int b) => a > b,
        (SyntaxKind.GreaterThanOrEqualExpression, int a, int b) => a >= b,
        _ => null,
    };

    private object? Value(ISymbol symbol, int depth, CancellationToken token)
    {
        if (symbol is IFieldSymbol { HasConstantValue: true } field)
        {
            return field.ConstantValue;
        }

        if (symbol is ILocalSymbol { HasConstantValue: true } local)
        {
            return local.ConstantValue;
        }

        if (symbol.DeclaringSyntaxReferences.Length != 1)
        {
            return null;
        }

        if (!_values.TryGetValue(symbol, out var value))
        {
            _values[symbol] = value = Only(symbol, depth, token) ?? _unknown;
        }

        return value == _unknown ? null : value;
    }

    private object? Only(ISymbol symbol, int depth, CancellationToken token)
    {
        var expression = symbol switch
        {
            IFieldSymbol or ILocalSymbol => writes.Of(symbol, token) is [{ Site: VariableDeclaratorSyntax, Values: [var only] }] ? only : null,
            IPropertySymbol { IsVirtual: false, IsOverride: false, IsAbstract: false } p => Bodies.Of(p.DeclaringSyntaxReferences[0].GetSyntax(token)).Take(2).ToList() is [var only] ? only : null,
            IMethodSymbol { IsVirtual: false, IsOverride: false, IsAbstract: false } m => Bodies.Of(m.DeclaringSyntaxReferences[0].GetSyntax(token)).Take(2).ToList() is [var only] ? only : null,
            _ => null,
        };
        return expression is null ? null : Value(expression, depth, token);
    }
}
