using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace NhiGuard.Analyzers;

/// <summary>Framework types found by metadata name in one compilation. Empty means: leave at the door.</summary>
public sealed class TypeSet
{
    private readonly ImmutableHashSet<INamedTypeSymbol> _types;

    private TypeSet(ImmutableHashSet<INamedTypeSymbol> types) => _types = types;

    /// <summary>True when the compilation knows none of the types.</summary>
    public bool IsEmpty => _types.IsEmpty;

    /// <summary>Looks the names up, in every referenced assembly that declares one.</summary>
    public static TypeSet Find(Compilation compilation, IEnumerable<string> metadataNames) =>
        new(metadataNames.SelectMany(name => compilation.GetTypesByMetadataName(name))
            .ToImmutableHashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default));

    /// <summary>True for one of the types, or one that derives from it.</summary>
    public bool Contains(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.OriginalDefinition is INamedTypeSymbol named && _types.Contains(named))
            {
                return true;
            }
        }

        return false;
    }
}
