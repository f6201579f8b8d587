using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NhiGuard.Analyzers.Secrets;

/// <summary>Finds an <c>IConfiguration</c> that can be read at a place, as <c>configuration</c> or
/// <c>builder.Configuration</c>.</summary>
internal static class ConfigurationInScope
{
    /// <summary>The expression that reads it, or null. Locals and parameters come before members.</summary>
    public static string? Find(SyntaxNode place, SemanticModel model)
    {
        var scope = new ReachableScope(place);
        return model.LookupSymbols(place.SpanStart)
            .Where(symbol => SyntaxFacts.GetKeywordKind(symbol.Name) == SyntaxKind.None && scope.Reaches(symbol))
            .Select(symbol => (Rank: Rank(symbol), Path: Path(symbol, model)))
            .Where(found => found.Path is not null)
            .OrderBy(found => found.Rank)
            .ThenBy(found => found.Path!.Length)
            .ThenBy(found => found.Path, StringComparer.Ordinal)
            .FirstOrDefault()
            .Path;
    }

    /// <summary>True for a configuration that is read with a whole key.</summary>
    public static bool IsConfiguration(ITypeSymbol? type) =>
        type is { NullableAnnotation: not NullableAnnotation.Annotated }
        && WithInterfaces(type).Any(i => Is(i, "IConfiguration"))
        && !WithInterfaces(type).Any(i => Is(i, "IConfigurationSection"))
        && (type.TypeKind == TypeKind.Interface || WithBases(type).SelectMany(b => b.GetMembers("this[]")).Any(IsPublic));

    private static int Rank(ISymbol symbol) => symbol switch
    {
        ILocalSymbol => 0,
        IParameterSymbol => ReachableScope.IsPrimary(symbol) ? 2 : 0,
        _ => 1,
    };

    private static string? Path(ISymbol symbol, SemanticModel model)
    {
        var type = symbol switch
        {
            ILocalSymbol local => Type(local, model),
            IParameterSymbol parameter => parameter.Type,
            IFieldSymbol field => field.Type,
            IPropertySymbol { IsIndexer: false } property => property.Type,
            _ => null,
        };
        return type switch
        {
            null or { NullableAnnotation: NullableAnnotation.Annotated } => null,
            _ when IsConfiguration(type) => symbol.Name,
            _ when HasConfiguration(type) => $"{symbol.Name}.Configuration",
            _ => null,
        };
    }

    // A local that is declared with var counts as nullable; what it is set to tells more.
    private static ITypeSymbol Type(ILocalSymbol local, SemanticModel model) =>
        local.DeclaringSyntaxReferences is [var reference]
        && reference.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } value } variable
        && variable.Parent is VariableDeclarationSyntax { Type.IsVar: true }
        && model.GetTypeInfo(value).Nullability.FlowState != NullableFlowState.MaybeNull
            ? local.Type.WithNullableAnnotation(NullableAnnotation.NotAnnotated)
            : local.Type;

    private static bool HasConfiguration(ITypeSymbol type) =>
        WithBases(type).Concat(type.AllInterfaces)
            .SelectMany(t => t.GetMembers("Configuration"))
            .Any(m => m is IPropertySymbol { IsStatic: false, IsWriteOnly: false } property && IsPublic(m) && IsConfiguration(property.Type));

    private static bool IsPublic(ISymbol symbol) => symbol.DeclaredAccessibility == Accessibility.Public;

    private static IEnumerable<ITypeSymbol> WithInterfaces(ITypeSymbol type) => type.AllInterfaces.Prepend(type);

    private static IEnumerable<ITypeSymbol> WithBases(ITypeSymbol type)
    {
        for (var at = type; at is not null; at = at.BaseType)
        {
            yield return at;
        }
    }

    private static bool Is(ITypeSymbol type, string name) =>
        type.Name == name && type.ContainingNamespace?.ToDisplayString() == "Microsoft.Extensions.Configuration";
}
