using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NhiGuard.Analyzers.Tools;

/// <summary>Tools that a declaration makes: classes derived from AIFunction, and methods marked as tools.</summary>
/// <remarks>A declaration counts by itself: such tools reach the agent through containers and scans that no call shows.</remarks>
public static class DeclaredTool
{
    /// <summary>Reads a class or method; null where it is no tool.</summary>
    public static SeenTool? TryRead(ISymbol symbol, WellKnownTypes types) => symbol switch
    {
        INamedTypeSymbol { TypeKind: TypeKind.Class, IsAbstract: false } type when types.Derives(type.BaseType, WellKnownNames.AIFunction)
            && !types.Derives(type.BaseType, WellKnownNames.DelegatingAIFunction) && !IsWrapper(type, types) => Read(type, types),
        IMethodSymbol { PartialDefinitionPart: null } method => Read(method, types),
        _ => null,
    };

    private static SeenTool Read(INamedTypeSymbol type, WellKnownTypes types) => new()
    {
        Name = Constants.Name(NameOf(type, types)),
        Method = null,
        MethodName = ToolName.OfMember(type, "InvokeCoreAsync"),
        Scopes = [],
        Location = PlaceOf(type),
    };

    private static SeenTool? Read(IMethodSymbol method, WellKnownTypes types)
    {
        // The model sees a function of Semantic Kernel under its plugin's name too, which is given elsewhere.
        var mcp = types.Attribute(method, WellKnownNames.McpServerToolAttribute);
        if (mcp is null && types.Attribute(method, WellKnownNames.KernelFunctionAttribute) is null)
        {
            return null;
        }

        return new()
        {
            Name = Constants.Name(mcp?.NamedArguments.FirstOrDefault(a => a.Key == "Name").Value.Value),
            Method = method,
            MethodName = ToolName.OfMethod(method),
            Scopes = SeenTool.ScopesOf(method, types),
            Location = PlaceOf(method),
        };
    }

    private static bool IsWrapper(INamedTypeSymbol type, WellKnownTypes types) =>
        type.InstanceConstructors.Any(c => c.Parameters.Any(p => types.Derives(p.Type, WellKnownNames.AITool)));

    // AITool itself answers with the name of the class.
    private static string? NameOf(INamedTypeSymbol type, WellKnownTypes types)
    {
        for (var at = type; at is not null && !types.Is(at, WellKnownNames.AITool); at = at.BaseType)
        {
            if (at.GetMembers("Name").OfType<IPropertySymbol>().FirstOrDefault() is { } property)
            {
                return property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is PropertyDeclarationSyntax syntax
                    ? Literal(syntax)
                    : null;
            }
        }

        return type.MetadataName;
    }

    private static string? Literal(PropertyDeclarationSyntax property)
    {
        var getter = property.AccessorList?.Accessors.FirstOrDefault(a => a.IsKind(SyntaxKind.GetAccessorDeclaration));
        var value = property.ExpressionBody?.Expression
            ?? property.Initializer?.Value
            ?? getter?.ExpressionBody?.Expression
            ?? (getter?.Body?.Statements.FirstOrDefault() as ReturnStatementSyntax)?.Expression;
        return value is LiteralExpressionSyntax literal && literal.IsKind(SyntaxKind.StringLiteralExpression) ? literal.Token.ValueText : null;
    }

    private static Location PlaceOf(ISymbol symbol) =>
        symbol.Locations.OrderBy(l => l.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(l => l.SourceSpan.Start).First();
}
