using Microsoft.CodeAnalysis;

namespace NhiGuard.Analyzers.Deserialization;

/// <summary>What a payload type holds, as far as its public members show.</summary>
internal static class TypeGraph
{
    private const int Depth = 4;

    /// <summary>True when nothing in the type leaves the choice of a type to the payload.</summary>
    public static bool IsClosed(ITypeSymbol type) => !Any(type, IsOpen, Depth);

    /// <summary>True when the type or one of its members satisfies the test.</summary>
    public static bool Any(ITypeSymbol type, Func<ITypeSymbol, bool> test) => Any(type, test, Depth);

    /// <summary>True for the application's own types, collections and simple values.</summary>
    public static bool IsHarmlessMapping(ITypeSymbol type) =>
        type.SpecialType != SpecialType.System_Object
        && (!IsFramework(type) || type.TypeKind is TypeKind.Enum or TypeKind.Struct or TypeKind.Array || type.SpecialType != SpecialType.None
            || type.ContainingNamespace.ToDisplayString().StartsWith("System.Collections", StringComparison.Ordinal));

    private static bool IsOpen(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_Object || type.TypeKind is TypeKind.Dynamic or TypeKind.TypeParameter
        || (type is { TypeKind: TypeKind.Interface } or { TypeKind: TypeKind.Class, IsAbstract: true } && !IsFramework(type));

    private static bool IsFramework(ITypeSymbol type) =>
        type is not IArrayTypeSymbol && type.ContainingNamespace is { IsGlobalNamespace: false } n
        && (n.ToDisplayString() is var name && (name == "System" || name.StartsWith("System.", StringComparison.Ordinal)));

    private static bool Any(ITypeSymbol type, Func<ITypeSymbol, bool> test, int depth)
    {
        if (test(type))
        {
            return true;
        }

        return depth > 0 && type switch
        {
            IArrayTypeSymbol array => Any(array.ElementType, test, depth),
            INamedTypeSymbol named when named.TypeArguments.Any(t => Any(t, test, depth - 1)) => true,
            INamedTypeSymbol named when !IsFramework(named) => Members(named).Any(m => Any(m, test, depth - 1)),
            _ => false,
        };
    }

    private static IEnumerable<ITypeSymbol> Members(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? t = type; t is not null && !IsFramework(t); t = t.BaseType)
        {
            foreach (var member in t.GetMembers())
            {
                switch (member)
                {
                    case IPropertySymbol { IsStatic: false, IsIndexer: false } property:
                        yield return property.Type;
                        break;
                    case IFieldSymbol { IsStatic: false, IsImplicitlyDeclared: false } field:
                        yield return field.Type;
                        break;
                }
            }
        }
    }
}
