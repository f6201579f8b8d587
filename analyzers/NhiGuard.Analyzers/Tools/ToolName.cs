using System.Text;
using Microsoft.CodeAnalysis;

namespace NhiGuard.Analyzers.Tools;

/// <summary>The names that Microsoft.Extensions.AI gives to a tool and that the guard sees for its method.</summary>
internal static class ToolName
{
    /// <summary>The name of a tool whose maker names none; null where it depends on what the compiler generates.</summary>
    public static string? Of(IMethodSymbol method, WellKnownTypes types)
    {
        foreach (var attribute in new[] { WellKnownNames.AIFunctionNameAttribute, WellKnownNames.DisplayNameAttribute })
        {
            if (types.Attribute(method, attribute) is { } named)
            {
                return Constants.Name(named.ConstructorArguments.FirstOrDefault().Value);
            }
        }

        return method.MethodKind is MethodKind.Ordinary ? Constants.Name(WithoutAsync(Sanitize(method.Name), method)) : null;
    }

    /// <summary>The method as the guard names it, <c>Namespace.Outer.Inner.Method</c>; null where that is not certain before the call.</summary>
    public static string? OfMethod(IMethodSymbol? method)
    {
        method = method?.ReducedFrom ?? method;
        return method is { MethodKind: MethodKind.Ordinary } && !MayBeOverridden(method) ? OfMember(method.ContainingType, method.Name) : null;
    }

    /// <summary>A member as the guard names it: nested types with a dot, generic types by their definition.</summary>
    public static string OfMember(INamedTypeSymbol type, string member)
    {
        var name = $"{type.MetadataName}.{member}";
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            name = $"{outer.MetadataName}.{name}";
        }

        return type.ContainingNamespace is { IsGlobalNamespace: false } space ? $"{space.ToDisplayString()}.{name}" : name;
    }

    private static bool MayBeOverridden(IMethodSymbol method) =>
        method.IsAbstract || ((method.IsVirtual || method.IsOverride) && !method.IsSealed && !method.ContainingType.IsSealed);

    // Every run of characters that are neither ASCII letter nor digit becomes one underscore.
    private static string Sanitize(string name)
    {
        var result = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'))
            {
                result.Append(c);
            }
            else if (result.Length == 0 || result[result.Length - 1] != '_')
            {
                result.Append('_');
            }
        }

        return result.ToString();
    }

    private static string WithoutAsync(string name, IMethodSymbol method)
    {
        const string Suffix = "Async";
        var at = IsAwaited(method.ReturnType) ? name.LastIndexOf(Suffix, StringComparison.Ordinal) : -1;
        return at > 0 && (at + Suffix.Length == name.Length || name[at + Suffix.Length] == '_') ? name.Remove(at, Suffix.Length) : name;
    }

    private static bool IsAwaited(ITypeSymbol type) =>
        type.OriginalDefinition is INamedTypeSymbol { ContainingNamespace: { } space } named
        && named.MetadataName is "Task" or "ValueTask" or "Task`1" or "ValueTask`1" or "IAsyncEnumerable`1"
        && space.ToDisplayString() is "System.Threading.Tasks" or "System.Collections.Generic";
}
