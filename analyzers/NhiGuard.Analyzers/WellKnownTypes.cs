using Microsoft.CodeAnalysis;

namespace NhiGuard.Analyzers;

/// <summary>The types of <see cref="WellKnownNames"/> in one compilation.</summary>
public sealed class WellKnownTypes
{
    private static readonly IReadOnlyList<string> s_names =
    [
        .. typeof(WellKnownNames).GetFields().Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()),
    ];

    private readonly Dictionary<ISymbol, string> _names = new(SymbolEqualityComparer.Default);

    private WellKnownTypes(Compilation compilation)
    {
        foreach (var name in s_names)
        {
            // Two assemblies may declare one type, for example a package and its successor.
            foreach (var type in compilation.GetTypesByMetadataName(name))
            {
                _names[type] = name;
            }
        }
    }

    /// <summary>True when the compilation can hold a tool at all.</summary>
    public bool HasAgentFramework => WellKnownNames.AgentFrameworks.Any(Has);

    /// <summary>Looks the names up.</summary>
    public static WellKnownTypes Find(Compilation compilation) => new(compilation);

    /// <summary>True when the compilation knows the type.</summary>
    public bool Has(string name) => _names.ContainsValue(name);

    /// <summary>True for exactly that type.</summary>
    public bool Is(ITypeSymbol? type, string name) => type is not null && _names.TryGetValue(type, out var found) && found == name;

    /// <summary>True for that type and what derives from it.</summary>
    public bool Derives(ITypeSymbol? type, string name)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (Is(type, name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The attribute of that type on a method or on the one that it overrides, or null.</summary>
    /// <remarks>Attributes of an interface do not pass to the method that a call reaches at run time, so they do not count.</remarks>
    public AttributeData? Attribute(IMethodSymbol method, string name)
    {
        for (var at = method; at is { ContainingType.TypeKind: not TypeKind.Interface }; at = at.OverriddenMethod)
        {
            foreach (var attribute in at.GetAttributes())
            {
                if (Is(attribute.AttributeClass, name))
                {
                    return attribute;
                }
            }
        }

        return null;
    }
}
