using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace NhiGuard.Analyzers.Flow;

/// <summary>Asks where a value may come from, backwards: locals, fields, parameters, helpers of the compilation.</summary>
/// <remarks>Not a data-flow analysis: every assignment of a symbol counts wherever it stands, and a budget bounds each question.</remarks>
public sealed class ValueOrigin(SourceModels models)
{
    private const int Budget = 200;
    private const int MostCallers = 64;
    private const int MostCalls = 500;
    private readonly CallSites _calls = new(models);

    /// <summary>The models asked.</summary>
    public SourceModels Models => models;

    /// <summary>The expressions behind which nothing more is known: literals, creations, calls out of the compilation, parameters of
    /// methods that others may call.</summary>
    /// <param name="value">The value.</param>
    /// <param name="token">Cancels.</param>
    /// <param name="intoCalls">False to stop at every call.</param>
    public IReadOnlyList<IOperation> Of(IOperation value, CancellationToken token, bool intoCalls = true)
    {
        var walk = new Walk(models, _calls, intoCalls, token);
        walk.Add(value);
        return walk.Run();
    }

    private sealed class Walk(SourceModels models, CallSites calls, bool intoCalls, CancellationToken token)
    {
        private readonly List<IOperation> _ends = [];
        private readonly Queue<IOperation> _open = new();
        private readonly HashSet<ISymbol> _seen = new(SymbolEqualityComparer.Default);

        public void Add(IOperation? value)
        {
            if (value is not null)
            {
                _open.Enqueue(value);
            }
        }

        public IReadOnlyList<IOperation> Run()
        {
            for (var steps = 0; _open.Count > 0 && steps < Budget; steps++)
            {
                token.ThrowIfCancellationRequested();
                Step(_open.Dequeue());
            }

            return _ends;
        }

        private void Step(IOperation value)
        {
            switch (value)
            {
                case IConversionOperation { OperatorMethod: null } conversion:
                    Add(conversion.Operand);
                    break;
                case IParenthesizedOperation parenthesized:
                    Add(parenthesized.Operand);
                    break;
                case IConditionalOperation { WhenFalse: { } whenFalse } conditional:
                    Add(conditional.WhenTrue);
                    Add(whenFalse);
                    break;
                case ICoalesceOperation coalesce:
                    Add(coalesce.Value);
                    Add(coalesce.WhenNull);
                    break;
                case ISwitchExpressionOperation choice:
                    foreach (var arm in choice.Arms)
                    {
                        Add(arm.Value);
                    }

                    break;
                case IAwaitOperation wait:
                    Add(wait.Operation);
                    break;
                case IAssignmentOperation assignment:
                    Add(assignment.Value);
                    break;
                case IThrowOperation:
                    break;
                case ILocalReferenceOperation { Local: var local }:
                    Symbol(local, value, local.ContainingSymbol, isOpen: false);
                    break;
                case IFieldReferenceOperation { Field: var field } when !field.IsConst:
                    Symbol(field, value, field.ContainingType, IsOpen(field));
                    break;
                case IPropertyReferenceOperation { Property: var property, Arguments.IsEmpty: true }:
                    Symbol(property, value, property.ContainingType, IsOpen(property) && property.SetMethod is not null);
                    break;
                case IParameterReferenceOperation { Parameter: var parameter }:
                    Parameter(parameter, value);
                    break;
                case IInvocationOperation call:
                    Call(call);
                    break;
                default:
                    _ends.Add(value);
                    break;
            }
        }

        private static bool IsOpen(ISymbol symbol) => symbol.DeclaredAccessibility is not (Accessibility.Private or Accessibility.Internal);

        // Every assignment of the symbol inside its scope.
        private void Symbol(ISymbol symbol, IOperation reference, ISymbol? scope, bool isOpen)
        {
            if (!_seen.Add(symbol))
            {
                return;
            }

            var before = _open.Count + _ends.Count;
            foreach (var part in Parts(symbol, scope))
            {
                foreach (var at in Words.Tokens(part, symbol.Name))
                {
                    Assigned(symbol, at);
                }
            }

            if (isOpen || before == _open.Count + _ends.Count)
            {
                _ends.Add(reference);
            }
        }

        private static IEnumerable<SyntaxNode> Parts(ISymbol symbol, ISymbol? scope)
        {
            var parts = scope?.DeclaringSyntaxReferences.Select(r => r.GetSyntax()) ?? [];

            // A local of top-level statements, a lambda or an accessor is looked for in the member that holds it.
            return symbol is ILocalSymbol { DeclaringSyntaxReferences: [var declaration, ..] }
                ? [declaration.GetSyntax().FirstAncestorOrSelf<MemberDeclarationSyntax>(n => n is not GlobalStatementSyntax) ?? declaration.SyntaxTree.GetRoot()]
                : parts;
        }

        private void Assigned(ISymbol symbol, SyntaxToken at)
        {
            var node = at.Parent!;
            switch (node)
            {
                case VariableDeclaratorSyntax { Initializer.Value: var initial }:
                    AddIfSame(symbol, models.Of(node).GetDeclaredSymbol(node, token), initial);
                    return;
                case PropertyDeclarationSyntax declared:
                    AddIfSame(symbol, models.Of(node).GetDeclaredSymbol(node, token), declared.Initializer?.Value ?? declared.ExpressionBody?.Expression);
                    if (symbol is IPropertySymbol { GetMethod: { } getter })
                    {
                        Returns(getter);
                    }

                    return;
                case SingleVariableDesignationSyntax { Parent: DeclarationExpressionSyntax { Parent: ArgumentSyntax argument } }:
                    Out(symbol, models.Of(node).GetDeclaredSymbol(node, token), argument);
                    return;
                case SingleVariableDesignationSyntax { Parent: DeclarationPatternSyntax { Parent: IsPatternExpressionSyntax pattern } }:
                    AddIfSame(symbol, models.Of(node).GetDeclaredSymbol(node, token), pattern.Expression);
                    return;
                case ForEachStatementSyntax loop:
                    AddIfSame(symbol, models.Of(node).GetDeclaredSymbol(node, token), loop.Expression);
                    return;
            }

            if (node is not IdentifierNameSyntax)
            {
                return;
            }

            var target = node.Parent is MemberAccessExpressionSyntax access && access.Name == node ? (ExpressionSyntax)access : (ExpressionSyntax)node;
            if (target.Parent is AssignmentExpressionSyntax assignment && assignment.Left == target)
            {
                AddIfSame(symbol, models.Of(node).GetSymbolInfo(node, token).Symbol, assignment.Right);
            }
            else if (target.Parent is ArgumentSyntax { RefKindKeyword.RawKind: not 0 } argument)
            {
                Out(symbol, models.Of(node).GetSymbolInfo(node, token).Symbol, argument);
            }
        }

        private void AddIfSame(ISymbol symbol, ISymbol? other, ExpressionSyntax? value)
        {
            if (value is not null && SymbolEqualityComparer.Default.Equals(symbol.OriginalDefinition, other?.OriginalDefinition))
            {
                Add(models.Operation(value, token));
            }
        }

        // Through an out argument a value comes from the call.
        private void Out(ISymbol symbol, ISymbol? other, ArgumentSyntax argument)
        {
            if (SymbolEqualityComparer.Default.Equals(symbol, other)
                && argument.Parent?.Parent is InvocationExpressionSyntax call
                && models.Operation(call, token) is { } operation)
            {
                _ends.Add(operation);
            }
        }

        private void Parameter(IParameterSymbol parameter, IOperation reference)
        {
            if (!_seen.Add(parameter))
            {
                return;
            }

            var found = false;
            if (parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.Constructor or MethodKind.LocalFunction } method)
            {
                foreach (var argument in Handed(method.OriginalDefinition, parameter.Ordinal).Take(MostCallers))
                {
                    found = true;
                    Add(argument);
                }
            }

            if (!found || IsReachable(parameter.ContainingSymbol))
            {
                _ends.Add(reference);
            }
        }

        private IEnumerable<IOperation> Handed(IMethodSymbol method, int ordinal) =>
            from call in calls.Named(method, token).Take(MostCalls)
            let target = calls.Target(call, method, token)
            where target is not null
            from argument in Arguments.For(target, call, ordinal)
            let operation = models.Operation(argument, token)
            where operation is not null
            select operation;

        // Code that is not in this compilation may call it.
        private static bool IsReachable(ISymbol? symbol)
        {
            for (; symbol is not null and not INamespaceSymbol; symbol = symbol.ContainingSymbol)
            {
                if (symbol.DeclaredAccessibility is Accessibility.Private or Accessibility.Internal
                    || symbol is IMethodSymbol { MethodKind: MethodKind.LocalFunction })
                {
                    return false;
                }
            }

            return true;
        }

        private void Call(IInvocationOperation call)
        {
            var method = call.TargetMethod;
            if (method is { Name: "Invoke", ContainingType.TypeKind: TypeKind.Delegate } && call.Instance is { } function)
            {
                foreach (var end in new ValueOrigin(models).Of(function, token))
                {
                    if ((end is IDelegateCreationOperation made ? made.Target : end) is IAnonymousFunctionOperation { Body: var body })
                    {
                        Returns(body.Syntax);
                    }
                    else
                    {
                        _ends.Add(call);
                    }
                }

                return;
            }

            if (!intoCalls || !_seen.Add(method) || !Returns(method))
            {
                _ends.Add(call);
            }
        }

        private bool Returns(IMethodSymbol method)
        {
            if (method.IsAbstract || method.IsVirtual || method.ReturnsVoid)
            {
                return false;
            }

            method = method.PartialImplementationPart ?? method;
            var any = false;
            foreach (var reference in method.DeclaringSyntaxReferences)
            {
                any |= Returns(reference.GetSyntax(token));
            }

            return any;
        }

        private bool Returns(SyntaxNode body)
        {
            var any = false;
            foreach (var result in body is ExpressionSyntax value ? [value] : Bodies.Of(body))
            {
                any = true;
                Add(models.Operation(result, token));
            }

            return any;
        }
    }
}
