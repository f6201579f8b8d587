using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using NhiGuard.Analyzers.Flow;
using NhiGuard.Deserialization;

namespace NhiGuard.Analyzers.Deserialization;

/// <summary>The table of serializers as one compilation sees it. Types are looked up when their word first appears.</summary>
internal sealed class SerializerSet(Compilation compilation)
{
    private static readonly ILookup<string, SerializerRow> s_byWord = Serializers.Rows
        .SelectMany(row => row.Words.Select(word => (word, row)))
        .ToLookup(pair => pair.word, pair => pair.row);

    private readonly ConcurrentDictionary<string, ImmutableArray<INamedTypeSymbol>> _types = new();

    /// <summary>Types of the core library do not open the door: every compilation has them.</summary>
    private static readonly string[] s_core =
        ["System.Activator", "System.Type", "System.AppDomain", "System.Reflection.Assembly", "System.Runtime.CompilerServices.RuntimeHelpers",
            "System.Resources.ResourceReader", "System.Resources.ResourceSet"];

    public static IEnumerable<string> Words => s_byWord.Select(group => group.Key);

    /// <summary>What XML readers do by themselves.</summary>
    public XmlDefaults Xml { get; } = new(compilation);

    /// <summary>True when the compilation knows none of the serializers.</summary>
    public bool IsEmpty => Serializers.Rows.Select(row => row.Type).Except(s_core).All(name => Find(name).IsEmpty);

    /// <summary>Rows of a word whose types the compilation knows.</summary>
    public IEnumerable<SerializerRow> Rows(string word) => s_byWord[word].Where(row => !Find(row.Type).IsEmpty);

    /// <summary>True for the type of the row, one that derives from it, or one that implements it.</summary>
    public bool Is(SerializerRow row, ITypeSymbol? type) =>
        Is(row.Type, type) && (row.Before is null || type!.ContainingAssembly?.Identity.Version < row.Before);

    /// <summary>True for the named type, one that derives from it, or one that implements it.</summary>
    public bool Is(string metadataName, ITypeSymbol? type)
    {
        var types = Find(metadataName);
        if (types.IsEmpty || type is null)
        {
            return false;
        }

        for (var t = type; t is not null; t = t.BaseType)
        {
            if (types.Contains(t.OriginalDefinition, SymbolEqualityComparer.Default))
            {
                return true;
            }
        }

        return types[0].TypeKind == TypeKind.Interface
            && type.AllInterfaces.Any(i => types.Contains(i.OriginalDefinition, SymbolEqualityComparer.Default));
    }

    /// <summary>The types of a metadata name that the compilation knows.</summary>
    public ImmutableArray<INamedTypeSymbol> Find(string metadataName) =>
        _types.GetOrAdd(metadataName, name => compilation.GetTypesByMetadataName(name));
}
