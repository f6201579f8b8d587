using Microsoft.CodeAnalysis;

namespace NhiGuard.Analyzers.Deserialization;

/// <summary>A public method of a controller: its parameters are filled from the request.</summary>
internal static class WebAction
{
    /// <summary>True for a method of a controller.</summary>
    public static bool Is(ISymbol? symbol)
    {
        for (var type = symbol?.ContainingType; type is not null && symbol!.DeclaredAccessibility == Accessibility.Public; type = type.BaseType)
        {
            if (type.Name is "Controller" or "ControllerBase" or "ApiController")
            {
                return true;
            }
        }

        return false;
    }
}
