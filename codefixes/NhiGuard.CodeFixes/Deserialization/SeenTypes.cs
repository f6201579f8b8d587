using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace NhiGuard.CodeFixes.Deserialization;

/// <summary>The types that a compilation hands to Json.NET or asks it for, with what they hold and what derives from that.</summary>
internal sealed class SeenTypes(Compilation compilation, CancellationToken token)
{
    private const int Most = 200;
    private static readonly HashSet<string> s_calls = new(StringComparer.Ordinal)
    {
        "Deserialize", "DeserializeObject", "DeserializeAnonymousType", "Populate", "PopulateObject", "ToObject",
        "Serialize", "SerializeObject", "FromObject",
    };

    private readonly List<ITypeSymbol> _types = [];
    private readonly HashSet<ISymbol> _seen = new(SymbolEqualityComparer.Default);
    private readonly List<INamedTypeSymbol> _own = [];

    /// <summary>The concrete ones that <paramref name="within"/> can name, in the order of their names.</summary>
    public IReadOnlyList<ITypeSymbol> Find(ISymbol within)
    {
        Own(compilation.Assembly.GlobalNamespace);
        foreach (var tree in compilation.SyntaxTrees)
        {
            var model = compilation.GetSemanticModel(tree);
            foreach (var call in tree.GetRoot(token).DescendantNodes().OfType<InvocationExpressionSyntax>().Where(c => s_calls.Contains(Name(c))))
            {
                Call(model.GetOperation(call, token) as IInvocationOperation);
            }
        }

        return [.. _types.Where(t => IsBuilt(t) && IsNamed(t, within)).OrderBy(t => t.ToDisplayString(), StringComparer.Ordinal)];
    }

    private static string Name(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } => name,
        MemberBindingExpressionSyntax { Name.Identifier.ValueText: var name } => name,
        SimpleNameSyntax { Identifier.ValueText: var name } => name,
        _ => "",
    };

    private void Call(IInvocationOperation? call)
    {
        if (call?.TargetMethod.ContainingNamespace?.ToDisplayString() is not ("Newtonsoft.Json" or "Newtonsoft.Json.Linq"))
        {
            return;
        }

        foreach (var type in call.TargetMethod.TypeArguments)
        {
            Add(type);
        }

        foreach (var argument in call.Arguments.Where(a => a.ArgumentKind == ArgumentKind.Explicit))
        {
            var value = argument.Value is IConversionOperation { IsImplicit: true } conversion ? conversion.Operand : argument.Value;
            Add(value is ITypeOfOperation { TypeOperand: var type } ? type : argument.Parameter?.Name is "value" or "target" or "o" ? value.Type : null);
        }

        Add((call.Parent as IConversionOperation)?.Type);
    }

    private void Add(ITypeSymbol? type)
    {
        if (type is null or ITypeParameterSymbol or IDynamicTypeSymbol or IErrorTypeSymbol || type.SpecialType != SpecialType.None
            || type.TypeKind is TypeKind.Enum or TypeKind.Delegate || _types.Count >= Most || !_seen.Add(type))
        {
            return;
        }

        _types.Add(type);
        if (type is IArrayTypeSymbol array)
        {
            Add(array.ElementType);
            return;
        }

        foreach (var argument in ((INamedTypeSymbol)type).TypeArguments)
        {
            Add(argument);
        }

        if (IsFramework(type))
        {
            Add(Behind((INamedTypeSymbol)type));
            return;
        }

        foreach (var member in type.GetMembers())
        {
            Add(member switch
            {
                IPropertySymbol { IsStatic: false, IsIndexer: false } property => property.Type,
                IFieldSymbol { IsStatic: false, IsImplicitlyDeclared: false } field => field.Type,
                _ => null,
            });
        }

        foreach (var derived in _own.Where(t => compilation.ClassifyConversion(t, type) is { IsReference: true, IsImplicit: true }))
        {
            Add(derived);
        }

        Add(type.BaseType);
    }

    // What Json.NET makes for an interface of a collection.
    private ITypeSymbol? Behind(INamedTypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Interface, TypeArguments: [var item] } when type.AllInterfaces.Append(type).Any(i => i.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T) =>
            compilation.GetTypeByMetadataName("System.Collections.Generic.List`1")?.Construct(item),
        { TypeKind: TypeKind.Interface, TypeArguments: [var key, var value] } when type.Name.EndsWith("Dictionary", StringComparison.Ordinal) =>
            compilation.GetTypeByMetadataName("System.Collections.Generic.Dictionary`2")?.Construct(key, value),
        _ => null,
    };

    private void Own(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers().OfType<INamespaceOrTypeSymbol>())
        {
            token.ThrowIfCancellationRequested();
            if (member is INamedTypeSymbol { IsGenericType: false } type)
            {
                _own.Add(type);
            }

            Own(member);
        }
    }

    private static bool IsFramework(ITypeSymbol type) =>
        type.ContainingNamespace?.ToDisplayString() is { } name && (name == "System" || name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("Newtonsoft.", StringComparison.Ordinal));

    // What can stand behind a name in a payload: not System.Guid, which is a plain value there.
    private static bool IsBuilt(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { ElementType: var element } => !ContainsParameter(element),
        INamedTypeSymbol { IsAbstract: false, IsStatic: false, TypeKind: TypeKind.Class or TypeKind.Struct, IsAnonymousType: false, IsTupleType: false } named =>
            !named.TypeArguments.Any(ContainsParameter)
            && (!IsFramework(named) || (named.IsGenericType && named.ContainingNamespace.ToDisplayString().StartsWith("System.Collections", StringComparison.Ordinal))),
        _ => false,
    };

    private static bool ContainsParameter(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol or IErrorTypeSymbol => true,
        IArrayTypeSymbol array => ContainsParameter(array.ElementType),
        INamedTypeSymbol named => named.IsAnonymousType || named.TypeArguments.Any(ContainsParameter),
        _ => false,
    };

    private bool IsNamed(ITypeSymbol type, ISymbol within) => compilation.IsSymbolAccessibleWithin(type, within);
}
