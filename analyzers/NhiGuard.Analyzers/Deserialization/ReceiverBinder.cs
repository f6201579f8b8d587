using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using NhiGuard.Analyzers.Flow;

namespace NhiGuard.Analyzers.Deserialization;

/// <summary>Finds the binder that a serializer holds at one place: the last one set before it, or all that a field may hold.</summary>
internal sealed class ReceiverBinder(Hit hit, params string[] properties)
{
    private const int Depth = 4;
    private readonly BinderJudge _judge = new(hit);

    /// <summary>The binder of <paramref name="receiver"/>.</summary>
    public Binding Of(IOperation? receiver, int depth = Depth)
    {
        if (depth == 0)
        {
            return Binding.Absent;
        }

        switch (receiver)
        {
            case IConversionOperation conversion:
                return Of(conversion.Operand, depth);
            case IParenthesizedOperation parenthesized:
                return Of(parenthesized.Operand, depth);
            case IAssignmentOperation assignment:
                return Of(assignment.Value, depth);
            case IConditionalOperation { WhenFalse: { } no } choice:
                return BinderJudge.Max(Branch(choice.WhenTrue, depth), Branch(no, depth));
            case ICoalesceOperation choice:
                return BinderJudge.Max(Branch(choice.Value, depth), Branch(choice.WhenNull, depth));
            case IObjectCreationOperation creation:
                return Creation(creation);
            case ILocalReferenceOperation { Local: var local } reference:
                return Before(reference.Syntax, local, depth) ?? Binding.Absent;
            case IParameterReferenceOperation { Parameter: var parameter } reference:
                return Before(reference.Syntax, parameter, depth) ?? Origins(reference, depth);
            case IFieldReferenceOperation { Field: var field } reference:
                return Before(reference.Syntax, field, depth) ?? Member(field, reference, depth);
            case IPropertyReferenceOperation { Property: var property } reference:
                return Before(reference.Syntax, property, depth) ?? Member(property, reference, depth);
            case IInvocationOperation { TargetMethod: { IsVirtual: false, IsAbstract: false } method }:
                return Returned(method, depth);
            default:
                return Binding.Absent;
        }
    }

    /// <summary>The binder that is set on a part of a local, as in <c>settings.AdvancedSettings.TypeNameConverter = …</c>.</summary>
    public Binding OnPath(ILocalReferenceOperation settings, string part)
    {
        var body = settings.Syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        var prefix = $"{settings.Local.Name}.{part}.";
        var set = body?.DescendantNodes().OfType<AssignmentExpressionSyntax>().LastOrDefault(a => properties.Any(p => a.Left.ToString() == prefix + p));
        return set is null ? Binding.Absent : _judge.Value(hit.Origins.Models.Operation(set.Right, hit.Token));
    }

    // A branch that is null would throw and reads nothing.
    private Binding Branch(IOperation value, int depth) =>
        value is { ConstantValue: { HasValue: true, Value: null } } or IThrowOperation ? Binding.Closed : Of(value, depth);

    private Binding Creation(IObjectCreationOperation creation)
    {
        foreach (var set in creation.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>() ?? [])
        {
            if (set.Target is IPropertyReferenceOperation { Property.Name: var name } && properties.Contains(name))
            {
                return _judge.Value(set.Value);
            }
        }

        var argument = creation.Arguments.FirstOrDefault(a => _judge.Contract(a.Parameter?.Type) is not null);
        return argument is null ? Binding.Absent : _judge.Value(argument.Value);
    }

    private Binding Origins(IOperation reference, int depth)
    {
        var worst = Binding.Closed;
        foreach (var end in hit.Origin(reference))
        {
            worst = BinderJudge.Max(worst, end is IObjectCreationOperation creation ? Creation(creation) : Binding.Absent);
        }

        return worst;
    }

    private Binding Member(ISymbol member, IOperation reference, int depth)
    {
        Binding? worst = null;
        foreach (var part in member.ContainingType.DeclaringSyntaxReferences.Select(r => r.GetSyntax(hit.Token)))
        {
            foreach (var value in Words.Tokens(part, member.Name).Select(t => SetOn(t.Parent!)).OfType<ExpressionSyntax>())
            {
                worst = BinderJudge.Max(worst ?? Binding.Closed, _judge.Value(hit.Origins.Models.Operation(value, hit.Token)));
            }
        }

        return worst ?? Origins(reference, depth);
    }

    private Binding Returned(IMethodSymbol method, int depth)
    {
        Binding? worst = null;
        foreach (var body in method.DeclaringSyntaxReferences.Select(r => r.GetSyntax(hit.Token)))
        {
            foreach (var node in body.DescendantNodes())
            {
                var value = node switch
                {
                    ReturnStatementSyntax r => r.Expression,
                    ArrowExpressionClauseSyntax a when a.Parent == body => a.Expression,
                    _ => null,
                };
                if (value is not null)
                {
                    worst = BinderJudge.Max(worst ?? Binding.Closed, Of(hit.Origins.Models.Operation(value, hit.Token), depth - 1));
                }
            }
        }

        return worst ?? Binding.Absent;
    }

    /// <summary>The value in <c>name.Binder = value</c>, when the node is that name.</summary>
    private ExpressionSyntax? SetOn(SyntaxNode node)
    {
        var whole = node.Parent is MemberAccessExpressionSyntax inner && inner.Name == node ? inner : node;
        return whole.Parent is MemberAccessExpressionSyntax access && access.Expression == whole && properties.Contains(access.Name.Identifier.ValueText)
            && access.Parent is AssignmentExpressionSyntax assignment && assignment.Left == access
            ? assignment.Right
            : null;
    }

    // Climbs from the use to the statements before it; null when none of them says anything.
    private Binding? Before(SyntaxNode use, ISymbol symbol, int depth)
    {
        Binding? maybe = null;
        for (SyntaxNode child = use, parent = use.Parent!; parent is not null && (parent is GlobalStatementSyntax or not MemberDeclarationSyntax); child = parent, parent = parent.Parent!)
        {
            IEnumerable<StatementSyntax> statements = parent switch
            {
                BlockSyntax block => block.Statements.TakeWhile(s => s != child),
                SwitchSectionSyntax section => section.Statements.TakeWhile(s => s != child),
                CompilationUnitSyntax unit => unit.Members.TakeWhile(m => m != child).OfType<GlobalStatementSyntax>().Select(g => g.Statement),
                _ => [],
            };
            foreach (var statement in statements.Reverse())
            {
                if (Event(statement, symbol, depth) is var (binding, isCertain) && binding is not null)
                {
                    maybe = BinderJudge.Max(maybe ?? Binding.Closed, binding.Value);
                    if (isCertain)
                    {
                        return maybe;
                    }
                }
            }

            if (parent is IfStatementSyntax { Condition: var condition } && condition != child && Last(condition, symbol, depth) is { } tested)
            {
                return BinderJudge.Max(maybe ?? Binding.Closed, tested);
            }
        }

        return maybe is null || symbol is not (ILocalSymbol or IParameterSymbol) ? maybe : BinderJudge.Max(maybe.Value, Binding.Absent);
    }

    // What a statement leaves behind, and whether it surely does.
    private (Binding? Binding, bool IsCertain) Event(StatementSyntax statement, ISymbol symbol, int depth)
    {
        switch (statement)
        {
            case ExpressionStatementSyntax or LocalDeclarationStatementSyntax:
                return (Last(statement, symbol, depth), true);
            case BlockSyntax block:
                return Sequence(block.Statements, symbol, depth);
            case TryStatementSyntax attempt:
                return Sequence(attempt.Block.Statements, symbol, depth);
            case UsingStatementSyntax u:
                return Event(u.Statement, symbol, depth);
            case LockStatementSyntax l:
                return Event(l.Statement, symbol, depth);
            case LocalFunctionStatementSyntax:
                return (null, false);
            case IfStatementSyntax { Else: { } other } choice:
                var yes = Event(choice.Statement, symbol, depth);
                var no = Event(other.Statement, symbol, depth);
                return yes.Binding is null && no.Binding is null
                    ? (null, false)
                    : (BinderJudge.Max(yes.Binding ?? Binding.Closed, no.Binding ?? Binding.Closed), yes is (not null, true) && no is (not null, true));
            case IfStatementSyntax choice:
                // if (x.Binder == null) x.Binder = ...
                return (Event(choice.Statement, symbol, depth).Binding, choice.Condition.ToString().Contains("null"));
            default:
                return (Last(statement, symbol, depth), false);
        }
    }

    private (Binding? Binding, bool IsCertain) Sequence(SyntaxList<StatementSyntax> statements, ISymbol symbol, int depth)
    {
        Binding? maybe = null;
        foreach (var statement in statements.Reverse())
        {
            if (Event(statement, symbol, depth) is var (binding, isCertain) && binding is not null)
            {
                maybe = BinderJudge.Max(maybe ?? Binding.Closed, binding.Value);
                if (isCertain)
                {
                    return (maybe, true);
                }
            }
        }

        return (maybe, false);
    }

    private Binding? Last(SyntaxNode scope, ISymbol symbol, int depth)
    {
        foreach (var token in Words.Tokens(scope, symbol.Name).Reverse())
        {
            var node = token.Parent!;
            var value = SetOn(node);
            if (value is not null && IsSame(node, symbol))
            {
                return _judge.Value(hit.Origins.Models.Operation(value, hit.Token));
            }

            value = node switch
            {
                VariableDeclaratorSyntax { Initializer.Value: var initial } => initial,
                { Parent: AssignmentExpressionSyntax assignment } when assignment.Left == node => assignment.Right,
                { Parent: MemberAccessExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } access } when assignment.Left == access && access.Name == node => assignment.Right,
                _ => null,
            };
            if (value is not null && !value.IsKind(SyntaxKind.NullLiteralExpression) && IsSame(node, symbol))
            {
                return Of(hit.Origins.Models.Operation(value, hit.Token), depth - 1);
            }
        }

        return null;
    }

    private bool IsSame(SyntaxNode node, ISymbol symbol)
    {
        var model = hit.Origins.Models.Of(node);
        var found = node is VariableDeclaratorSyntax ? model.GetDeclaredSymbol(node, hit.Token) : model.GetSymbolInfo(node, hit.Token).Symbol;
        return SymbolEqualityComparer.Default.Equals(found, symbol);
    }
}
