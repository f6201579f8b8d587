using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace NhiGuard.Analyzers.Identity;

/// <summary>Clients that are built with a key although they take a token.</summary>
public static class KeyedClient
{
    /// <summary>The argument that holds the key; null where there is none, no other way, or the service runs on this machine.</summary>
    public static IArgumentOperation? KeyOf(IObjectCreationOperation creation, ITypeSymbol token)
    {
        if (creation.Constructor is not { Parameters.Length: > 0 } used || creation.Type is not INamedTypeSymbol type)
        {
            return null;
        }

        var key = creation.Arguments.FirstOrDefault(a => a is { ArgumentKind: ArgumentKind.Explicit, Parameter: { } p } && IsKey(p));
        return key is not null
            && type.InstanceConstructors.Any(c => c.DeclaredAccessibility == Accessibility.Public && TakesToken(c, used, key.Parameter!.Ordinal, token))
            && !IsLocal(creation.Syntax)
                ? key
                : null;
    }

    private static bool IsKey(IParameterSymbol parameter) =>
        IdentityNames.Keys.Contains(parameter.Type.Name)
            ? parameter.Type.ContainingNamespace.ToDisplayString() is "Azure" or "System.ClientModel" or "Azure.Storage"
            : parameter.Type.SpecialType == SpecialType.System_String
                && (parameter.Name.EndsWith("Key", StringComparison.OrdinalIgnoreCase) || parameter.Name == "authKeyOrResourceToken");

    // The same constructor, but for the key; what it takes more has defaults.
    private static bool TakesToken(IMethodSymbol other, IMethodSymbol used, int key, ITypeSymbol token) =>
        other.Parameters.Length >= used.Parameters.Length
        && other.Parameters.All(p => p.Ordinal >= used.Parameters.Length
            ? p.IsOptional
            : SymbolEqualityComparer.Default.Equals(p.Type, p.Ordinal == key ? token : used.Parameters[p.Ordinal].Type));

    // Emulators know one key, and it is no secret.
    private static bool IsLocal(SyntaxNode creation) => creation.DescendantTokens().Any(t =>
        t.Parent is LiteralExpressionSyntax && (t.ValueText.Contains("//localhost") || t.ValueText.Contains("//127.0.0.1")));
}
