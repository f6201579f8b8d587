using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NhiGuard.Analyzers.Secrets;

namespace NhiGuard.Analyzers.Flow;

/// <summary>One question: the expressions still to be looked at, and the ends found. A budget bounds it.</summary>
internal sealed class FlowWalk(FlowEngine engine, bool isNear, HashSet<IMethodSymbol> callers, CancellationToken token)
{
    private const int Budget = 600;
    private const int NearBudget = 100;

    private readonly Queue<(ExpressionSyntax Value, bool IsShared)> _open = new();
    private readonly HashSet<SyntaxNode> _seen = [];
    private readonly List<Origin> _ends = [];
    private readonly HashSet<ISymbol> _symbols = new(SymbolEqualityComparer.Default);
    private bool _isShared;

    public IReadOnlyList<Origin> Run(params IEnumerable<ExpressionSyntax> values)
    {
        Add(values);
        for (var steps = 0; _open.Count > 0 && steps < (isNear ? NearBudget : Budget); steps++)
        {
            token.ThrowIfCancellationRequested();
            (var value, _isShared) = _open.Dequeue();
            Step(value);
        }

        return _ends;
    }

    private void Add(ExpressionSyntax? value)
    {
        if (value is not null && _seen.Add(value))
        {
            _open.Enqueue((value, _isShared));
        }
    }

    private void Add(IEnumerable<ExpressionSyntax> values)
    {
        foreach (var value in values)
        {
            Add(value);
        }
    }

    private void End(Origin origin) => _ends.Add(origin with { IsShared = origin.IsShared || _isShared });

    private void Unknown(SyntaxNode node) => End(Origin.Unknown(node));

    private void Step(ExpressionSyntax e)
    {
        switch (e)
        {
            case LiteralExpressionSyntax literal:
                Literal(literal);
                break;
            case ParenthesizedExpressionSyntax { Expression: var inner }:
                Add(inner);
                break;
            case CastExpressionSyntax { Expression: var inner }:
                Add(inner);
                break;
            case CheckedExpressionSyntax { Expression: var inner }:
                Add(inner);
                break;
            case AwaitExpressionSyntax { Expression: var inner }:
                Add(inner);
                break;
            case RefExpressionSyntax { Expression: var inner }:
                Add(inner);
                break;
            case PostfixUnaryExpressionSyntax { Operand: var inner }:
                Add(inner);
                break;
            case AssignmentExpressionSyntax { Right: var inner }:
                Add(inner);
                break;
            case ConditionalExpressionSyntax choice:
                Add(engine.Conditions.Is(choice.Condition, false, token) ? null : choice.WhenTrue);
                Add(engine.Conditions.Is(choice.Condition, true, token) ? null : choice.WhenFalse);
                break;
            case SwitchExpressionSyntax choice:
                Add(choice.Arms.Select(arm => arm.Expression));
                break;
            case BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.CoalesceExpression):
                Add(binary.Left);
                Add(binary.Right);
                break;
            case BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.AsExpression):
                Add(binary.Left);
                break;
            case BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.AddExpression):
                Joined(e, Texts.Of(e));
                break;
            case InterpolatedStringExpressionSyntax:
                Joined(e, Texts.Of(e));
                break;
            case ArrayCreationExpressionSyntax { Initializer: { } elements }:
                Elements(e, elements.Expressions);
                break;
            case ImplicitArrayCreationExpressionSyntax { Initializer: { } elements }:
                Elements(e, elements.Expressions);
                break;
            case StackAllocArrayCreationExpressionSyntax { Initializer: { } elements }:
                Elements(e, elements.Expressions);
                break;
            case InitializerExpressionSyntax elements:
                Elements(e, elements.Expressions);
                break;
            case CollectionExpressionSyntax elements:
                Elements(e, elements.Elements.Select(x => x is ExpressionElementSyntax element ? element.Expression : ((SpreadElementSyntax)x).Expression));
                break;
            case TupleExpressionSyntax tuple:
                Add(tuple.Arguments.Select(a => a.Expression));
                break;
            case BaseObjectCreationExpressionSyntax creation:
                Creation(creation);
                break;
            case ElementAccessExpressionSyntax element when IsCollection(element.Expression):
                Add(element.Expression);
                break;
            case ConditionalAccessExpressionSyntax { WhenNotNull: InvocationExpressionSyntax call }:
                Add(call);
                break;
            case ConditionalAccessExpressionSyntax access:
                Add(access.WhenNotNull);
                break;
            case InvocationExpressionSyntax call:
                Call(call);
                break;
            case IdentifierNameSyntax or MemberAccessExpressionSyntax or MemberBindingExpressionSyntax:
                Name(e);
                break;
            case ThrowExpressionSyntax:
                break;
            default:
                Unknown(e);
                break;
        }
    }

    private void Literal(LiteralExpressionSyntax literal)
    {
        if (literal.Token.Value is string or char)
        {
            End(Origin.Constant(literal, literal.Token.ValueText));
        }
        else if (!literal.IsKind(SyntaxKind.NullLiteralExpression) && !literal.IsKind(SyntaxKind.DefaultLiteralExpression))
        {
            Unknown(literal);
        }
    }

    // A text written in pieces is one constant; with holes only what fills them is followed. A constant beside what is not one
    // is a prefix or a separator.
    private void Joined(ExpressionSyntax whole, IReadOnlyList<TextPiece> pieces)
    {
        if (pieces.All(p => p.Value is not null))
        {
            End(Origin.Constant(whole, string.Concat(pieces.Select(p => p.Value))));
            return;
        }

        var holes = pieces.Where(p => p.Value is null && p.Node != whole)
            .Select(p => p.Node is InterpolationSyntax aligned ? aligned.Expression : (ExpressionSyntax)p.Node).ToList();
        var constant = holes.Where(h => engine.Models.Of(h).GetConstantValue(h, token).HasValue).ToList();
        Add(constant.Count < holes.Count ? holes.Except(constant) : holes);
    }

    private void Elements(ExpressionSyntax whole, IEnumerable<ExpressionSyntax> elements)
    {
        var all = elements.ToList();
        var bytes = all.Select(Element).ToList();
        if (all.Count > 0 && bytes.All(b => b is not null))
        {
            End(Origin.Constant(whole, new string([.. bytes.Select(b => b!.Value)])));
        }
        else if (all.Count > 0 && all.All(e => Element(e) is null && e is not LiteralExpressionSyntax { Token.Value: not string }))
        {
            Add(all);
        }
        else
        {
            Unknown(whole);
        }
    }

    private char? Element(ExpressionSyntax e)
    {
        while (e is CastExpressionSyntax cast)
        {
            e = cast.Expression;
        }

        var value = e switch
        {
            LiteralExpressionSyntax literal => literal.Token.Value,
            IdentifierNameSyntax or MemberAccessExpressionSyntax => engine.Models.Of(e).GetConstantValue(e, token).Value,
            _ => null,
        };
        return value switch
        {
            char c => c,
            int i => unchecked((char)i),
            byte b => (char)b,
            _ => null,
        };
    }

    private void Creation(BaseObjectCreationExpressionSyntax creation)
    {
        var name = creation is ObjectCreationExpressionSyntax { Type: var type } ? TypeName(type) : engine.Models.Of(creation).GetTypeInfo(creation, token).Type?.Name;
        if (name is null || !Passes.Holder.Contains(name))
        {
            Unknown(creation);
            return;
        }

        Add((creation.ArgumentList?.Arguments ?? default).Select(a => a.Expression).Where(a => a is not LiteralExpressionSyntax { Token.Value: not string }));
        foreach (var element in creation.Initializer?.Expressions ?? default)
        {
            Add(element switch
            {
                AssignmentExpressionSyntax assignment => assignment.Right,
                InitializerExpressionSyntax { Expressions: [.., var last] } => last,
                _ => element,
            });
        }
    }

    private static string TypeName(TypeSyntax type) => type switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => type.ToString(),
    };

    // An element of a collection is as constant as the collection; an indexer of configuration is a question to the outside.
    private bool IsCollection(ExpressionSyntax value) => engine.Models.Of(value).GetTypeInfo(value, token).Type switch
    {
        IArrayTypeSymbol => true,
        { SpecialType: SpecialType.System_String } => true,
        { ContainingNamespace: var space } type => space?.ToDisplayString() is { } name
            && (name.StartsWith("System.Collections", StringComparison.Ordinal) || (name == "System" && type.Name.Contains("Span"))),
        _ => false,
    };

    private void Name(ExpressionSyntax e)
    {
        switch (engine.Models.Of(e).GetSymbolInfo(e, token).Symbol)
        {
            case ILocalSymbol local:
                Variable(local, e);
                break;
            case IParameterSymbol parameter:
                if (Variable(parameter, e) is false)
                {
                    End(Origin.Of(e, parameter));
                }

                break;
            case IFieldSymbol { DeclaringSyntaxReferences.IsEmpty: true, ConstantValue: string text }:
                End(Origin.Constant(e, text));
                break;
            case IFieldSymbol { DeclaringSyntaxReferences.IsEmpty: false } field when _symbols.Add(field):
                _isShared |= IsOfAnother(e, field);
                Written(field);
                break;
            case IPropertySymbol { DeclaringSyntaxReferences.IsEmpty: false, IsIndexer: false } property when _symbols.Add(property):
                _isShared |= IsOfAnother(e, property);
                Property(property, e);
                break;
            case IPropertySymbol { DeclaringSyntaxReferences.IsEmpty: true } property when Passes.Property.Contains(property.Name) && Owner(e) is { } owner:
                Add(owner);
                break;
            case ISymbol symbol when _symbols.Contains(symbol):
                break;
            default:
                Unknown(e);
                break;
        }
    }

    private static bool IsOfAnother(ExpressionSyntax e, ISymbol member) => !member.IsStatic && Owner(e) is not (null or ThisExpressionSyntax or BaseExpressionSyntax);

    // True when what is written in the method hides what was handed in.
    private bool Variable(ISymbol symbol, ExpressionSyntax read)
    {
        var (writes, hides) = Reach.Of(engine.Writes.Of(symbol, token), read);
        foreach (var write in writes.Where(w => !engine.Conditions.IsDead(w.Site, token)))
        {
            Add(write.Values);
        }

        return hides;
    }

    private void Written(ISymbol symbol)
    {
        if (isNear && symbol.DeclaredAccessibility != Accessibility.Private)
        {
            Add(symbol.DeclaringSyntaxReferences[0].GetSyntax(token) switch
            {
                VariableDeclaratorSyntax field => field.Initializer?.Value,
                PropertyDeclarationSyntax property => property.Initializer?.Value,
                _ => null,
            });
            return;
        }

        foreach (var write in engine.Writes.Of(symbol, token).Where(w => !engine.Conditions.IsDead(w.Site, token)))
        {
            Add(write.Values);
        }
    }

    private void Property(IPropertySymbol property, ExpressionSyntax read)
    {
        Written(property);
        if (property.GetMethod is { } getter)
        {
            foreach (var origin in engine.Returns(getter.OriginalDefinition, isNear, callers, token))
            {
                End(origin);
            }
        }

        // The properties of a positional record are its constructor's parameters.
        if (property.DeclaringSyntaxReferences[0].GetSyntax(token) is ParameterSyntax declaration
            && engine.Models.Of(declaration).GetDeclaredSymbol(declaration, token) is { } parameter)
        {
            End(Origin.Of(read, parameter));
        }
    }

    private static ExpressionSyntax? Owner(ExpressionSyntax e) => e switch
    {
        MemberAccessExpressionSyntax access => access.Expression,
        MemberBindingExpressionSyntax => e.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>()?.Expression,
        _ => null,
    };

    private void Call(InvocationExpressionSyntax call)
    {
        var info = engine.Models.Of(call).GetSymbolInfo(call, token);
        var method = (info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) as IMethodSymbol;
        if ((method?.ReducedFrom ?? method)?.OriginalDefinition is { DeclaringSyntaxReferences.IsEmpty: false } own)
        {
            foreach (var origin in engine.Returns(own, isNear, callers, token))
            {
                if (origin.Parameter is { } parameter && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, own))
                {
                    var before = _isShared;
                    _isShared |= origin.IsShared;
                    Add(Arguments.For(method!, call, parameter.Ordinal));
                    _isShared = before;
                }
                else
                {
                    End(origin);
                }
            }

            return;
        }

        var name = method?.Name ?? ((call.Expression as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText ?? "");
        if (name is "Concat" or "Format" && Texts.Of(call) is var pieces && (pieces.Count > 1 || pieces[0].Node != call))
        {
            Joined(call, pieces);
        }
        else if (Passes.Argument.Contains(name))
        {
            Add(Arguments.All(call).Select(a => a.Value).Where(a => a is not LiteralExpressionSyntax { Token.Value: not string }));
        }
        else if (Passes.Receiver.Contains(name) && Arguments.Receiver(call) is { } receiver)
        {
            Add(receiver);
        }
        else
        {
            Unknown(call);
        }
    }
}
