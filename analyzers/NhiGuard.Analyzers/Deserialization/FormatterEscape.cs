using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace NhiGuard.Analyzers.Deserialization;

/// <summary>NHI2001: a formatter that leaves, in the guise of a base, for code that is not here, or is given to code that makes its own.</summary>
internal static class FormatterEscape
{
    /// <summary>The place where it leaves, or null.</summary>
    public static SyntaxNode? Place(Hit hit, INamedTypeSymbol formatter) => hit.Whole.Parent switch
    {
        ObjectCreationExpressionSyntax creation when hit.Operation(creation) is { } made => Leaves(hit, made) ? creation : null,
        TypeArgumentListSyntax { Parent: GenericNameSyntax generic } list => Generic(hit, generic, list.Arguments.IndexOf((TypeSyntax)hit.Whole), formatter),
        TypeOfExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } } => TypeOf(hit, call),
        _ => null,
    };

    // services.AddSingleton<IFormatter, BinaryFormatter>(), Activator.CreateInstance<BinaryFormatter>(), Read<BinaryFormatter>(stream) where T : IFormatter, new()
    private static SyntaxNode? Generic(Hit hit, GenericNameSyntax generic, int index, INamedTypeSymbol formatter)
    {
        var use = generic.FirstAncestorOrSelf<ExpressionSyntax>(e => e is InvocationExpressionSyntax or ObjectCreationExpressionSyntax || e.Parent is not ExpressionSyntax);
        return (hit.Model.GetSymbolInfo(generic, hit.Token).Symbol, use) switch
        {
            (IMethodSymbol { Name: "CreateInstance", ContainingType.Name: "Activator" }, InvocationExpressionSyntax call) =>
                hit.Operation(call) is { } made && Leaves(hit, made) ? call : null,
            (IMethodSymbol { DeclaringSyntaxReferences.IsEmpty: false } method, InvocationExpressionSyntax call) =>
                IsMade(hit, method.TypeParameters, index) ? call : null,
            (INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false } type, ObjectCreationExpressionSyntax creation) =>
                IsMade(hit, type.TypeParameters, index) ? creation : null,
            (IMethodSymbol method, InvocationExpressionSyntax call) =>
                method.TypeArguments.Any(t => IsGuise(hit, t, formatter)) ? call : null,
            _ => null,
        };
    }

    private static bool IsMade(Hit hit, IReadOnlyList<ITypeParameterSymbol> parameters, int index) =>
        index >= 0 && index < parameters.Count && parameters[index] is { HasConstructorConstraint: true } parameter
        && parameter.ConstraintTypes.Any(c => FormatterCheck.IsBehindWhich(hit, c));

    private static bool IsGuise(Hit hit, ITypeSymbol type, ITypeSymbol formatter) =>
        !SymbolEqualityComparer.Default.Equals(type, formatter) && FormatterCheck.IsBehindWhich(hit, type);

    // services.AddSingleton(typeof(IFormatter), typeof(BinaryFormatter)), (IFormatter)Activator.CreateInstance(typeof(BinaryFormatter))
    private static SyntaxNode? TypeOf(Hit hit, InvocationExpressionSyntax call) => hit.Operation(call) switch
    {
        IInvocationOperation { TargetMethod: { Name: "CreateInstance", ContainingType.Name: "Activator" } } made => Leaves(hit, made) ? call : null,
        IInvocationOperation { TargetMethod.DeclaringSyntaxReferences.IsEmpty: true } registration =>
            registration.Arguments.Select(a => a.Value).OfType<ITypeOfOperation>().Any(t => FormatterCheck.IsBehindWhich(hit, t.TypeOperand)) ? call : null,
        _ => null,
    };

    // As an argument of a foreign method or its indexer's value, the answer of a public one, or of a delegate that a foreign method takes.
    private static bool Leaves(Hit hit, IOperation made)
    {
        if (made.Parent is not IConversionOperation { Type: { } type } disguise || !FormatterCheck.IsBehindWhich(hit, type)
            || new ReceiverBinder(hit, "Binder").Of(disguise) == Binding.Closed)
        {
            return false;
        }

        return disguise.Parent switch
        {
            IArgumentOperation argument => IsForeign(argument),
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.DeclaringSyntaxReferences.IsEmpty: true } } set => set.Value == disguise,
            IReturnOperation answer => Function(answer) is { } lambda
                ? lambda.Parent is IDelegateCreationOperation { Parent: IArgumentOperation argument } && IsForeign(argument)
                : hit.Model.GetEnclosingSymbol(made.Syntax.SpanStart, hit.Token) is IMethodSymbol method && IsOffered(method),
            _ => false,
        };
    }

    private static IAnonymousFunctionOperation? Function(IOperation answer)
    {
        var parent = answer.Parent;
        while (parent is not (null or IAnonymousFunctionOperation or ILocalFunctionOperation))
        {
            parent = parent.Parent;
        }

        return parent as IAnonymousFunctionOperation;
    }

    private static bool IsForeign(IArgumentOperation argument) => argument.Parent switch
    {
        IInvocationOperation { TargetMethod: var method } => method.DeclaringSyntaxReferences.IsEmpty,
        IObjectCreationOperation { Constructor: { } constructor } => constructor.DeclaringSyntaxReferences.IsEmpty,
        _ => false,
    };

    private static bool IsOffered(ISymbol symbol)
    {
        for (ISymbol? s = symbol; s is not (null or INamespaceSymbol); s = s.ContainingSymbol)
        {
            if (s.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal))
            {
                return false;
            }
        }

        return true;
    }
}
