using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using NhiGuard.Analyzers.Flow;
using NhiGuard.Analyzers.Inventory;
using NhiGuard.Analyzers.Secrets;
using NhiGuard.Analyzers.Tools;
using NhiGuard.Secrets;

namespace NhiGuard.Analyzers.Identity;

/// <summary>Tells by what a credential is known: its value, the key it is configured under, the variable that holds the object.</summary>
internal sealed class CredentialKeys(FlowEngine engine, WellKnownTypes types, CancellationToken token)
{
    private const string SecretPrefix = "nhiguard:secret/";

    /// <summary>True where a credential is taken.</summary>
    public static bool IsCredential(ITypeSymbol type, string name) =>
        type.SpecialType == SpecialType.System_String
            ? name.EndsWith("key", StringComparison.OrdinalIgnoreCase) || CredentialNames.Classify(name, []) != CredentialKind.None
            : IsCredential(type);

    /// <summary>What a credential is known by, and the call that hands it in, if one does.</summary>
    /// <param name="trail">How the search got to the credential, an object or a text.</param>
    /// <param name="client">What is built with it.</param>
    public IEnumerable<(HeldCredential Credential, SyntaxNode? Call)> Of(Trail trail, SyntaxNode client)
    {
        if (engine.Models.Of(trail.At).GetConstantValue(trail.At, token).Value is string constant)
        {
            return OfText(constant) is { } known ? [(known, trail.Call)] : [];
        }

        var origins = engine.Of(trail.At, isNear: false, token);
        var found = origins.SelectMany(origin => OfOrigin(origin, trail, client)).ToList();
        return found.Count == 0 && origins.All(o => o.Kind == OriginKind.Parameter) && Path(trail.At) is { } path
            ? [(new($"path:{path}", Quoted(trail.At), null), trail.Call)]
            : found;
    }

    private IEnumerable<(HeldCredential, SyntaxNode?)> OfOrigin(Origin origin, Trail trail, SyntaxNode client)
    {
        if (origin.Parameter is { } parameter)
        {
            return trail.Handed(parameter, engine, token).SelectMany(handed => Of(handed, client));
        }

        return origin.Text is null ? OfUnknown(origin.Node, trail, client) : OfText(origin.Text) is { } known ? [(known, trail.Call)] : [];
    }

    private IEnumerable<(HeldCredential, SyntaxNode?)> OfUnknown(SyntaxNode node, Trail trail, SyntaxNode client)
    {
        var operation = engine.Models.Operation(node, token);
        if (operation is IObjectCreationOperation { Type: { } type } creation && IsCredential(type))
        {
            var inner = creation.Arguments.Where(a => a.ArgumentKind == ArgumentKind.Explicit && IsIdentity(a.Parameter!))
                .Select(a => Constants.Unwrap(a.Value).Syntax).OfType<ExpressionSyntax>()
                .SelectMany(value => Of(trail.To(value), client))
                .ToList();
            if (inner.Count > 0 || IdentityNames.Persons.Contains(type.Name))
            {
                return inner;
            }
        }

        if (operation is not null && Lookup(operation, trail) is { } lookup)
        {
            return [(lookup, trail.Call)];
        }

        if (IsToken(trail.At))
        {
            return Path(trail.At) is { } path ? [(new($"path:{path}", Quoted(trail.At), client), trail.Call)] : [];
        }

        // What is read once, in the member that builds both, is one value.
        return operation is not (IObjectCreationOperation or null) && Member(node) == Member(client)
            ? [(new($"place:{node.SyntaxTree.FilePath}:{node.SpanStart}", "one value", null), trail.Call)]
            : [];
    }

    private static HeldCredential? OfText(string text) =>
        text.StartsWith(SecretPrefix, StringComparison.Ordinal) ? Secret(text.Substring(SecretPrefix.Length))
        : CredentialValues.IsCredential(text, CredentialKind.ApiKey) ? new($"value:{text}", "one value in the code", null)
        : null;

    private static HeldCredential Secret(string name) => Named("secret", "the secret", name);

    private static HeldCredential Named(string kind, string what, string name) =>
        new($"{kind}:{name}", Constants.Name(name) is { Length: < 100 } shown ? $"{what} '{shown}'" : $"one {what.Substring(4)}", null);

    // A look-up by name in the environment, the configuration or a vault.
    private HeldCredential? Lookup(IOperation operation, Trail trail)
    {
        if (SeenSecret.TryRead(operation, types) is { } secret)
        {
            return Secret(secret.Name);
        }

        if (ConfigurationPath(operation, trail) is { } path)
        {
            return Named("configuration", "the configuration key", path);
        }

        if (operation is not IInvocationOperation { TargetMethod: var method } call || call.Arguments.Length == 0)
        {
            return null;
        }

        if (method is { Name: "GetEnvironmentVariable", ContainingType.Name: "Environment" })
        {
            return Text(call.Arguments[0].Value, trail) is { } variable ? Named("environment", "the environment variable", variable) : null;
        }

        var names = call.Arguments.Where(a => a.ArgumentKind == ArgumentKind.Explicit && a.Value.Type?.SpecialType == SpecialType.System_String).Select(a => Text(a.Value, trail)).ToList();
        return names.Count > 0 && names.All(n => n is not null)
            ? new($"call:{method.ToDisplayString()}:{(call.Instance?.Syntax is ExpressionSyntax owner ? Path(owner) : "")}:{string.Join(":", names)}", $"what {method.Name} returns", null)
            : null;
    }

    private string? ConfigurationPath(IOperation? operation, Trail trail)
    {
        var (owner, key, section) = operation switch
        {
            IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } instance, Arguments: [{ Value: var name }] } => (instance, name, ""),
            IInvocationOperation { TargetMethod.Name: "GetSection" or "GetRequiredSection", Instance: { } instance, Arguments: [{ Value: var name }] } => (instance, name, ""),
            IInvocationOperation { TargetMethod: { Name: "GetSection" or "GetRequiredSection" or "GetValue", IsExtensionMethod: true }, Arguments: [{ Value: var instance }, { Value: var name }, ..] } => (instance, name, ""),
            IInvocationOperation { TargetMethod: { Name: "GetConnectionString", IsExtensionMethod: true }, Arguments: [{ Value: var instance }, { Value: var name }] } => (instance, name, "ConnectionStrings:"),
            _ => default,
        };
        if (owner is null || !IsConfiguration(Constants.Unwrap(owner).Type) || Text(key, trail) is not { } last)
        {
            return null;
        }

        var outer = Constants.Unwrap(owner);
        if (outer is ILocalReferenceOperation && outer.Syntax is ExpressionSyntax local && engine.Of(local, isNear: true, token) is [{ Node: InvocationExpressionSyntax made }])
        {
            outer = engine.Models.Operation(made, token) ?? outer;
        }

        return ConfigurationPath(outer, trail) is { } before ? $"{before}:{section}{last}" : section + last;
    }

    private static bool IsConfiguration(ITypeSymbol? type) =>
        type is not null && (ConfigurationInScope.IsConfiguration(type) || type.Name is "IConfigurationSection" or "ConfigurationManager" or "IConfigurationRoot");

    /// <summary>The constant that a name is; for a parameter of a helper, what the call on the trail hands to it.</summary>
    private string? Text(IOperation value, Trail trail)
    {
        if (value.ConstantValue is { HasValue: true, Value: string constant })
        {
            return constant;
        }

        if (Constants.Unwrap(value).Syntax is not ExpressionSyntax e || engine.Of(e, isNear: true, token) is not [var only])
        {
            return null;
        }

        return only.Text ?? (only.Parameter is { } parameter && trail.Handed(parameter, engine, token).Take(2).ToList() is [var handed]
            ? engine.Models.Operation(handed.At, token)?.ConstantValue.Value as string
            : null);
    }

    private bool IsToken(ExpressionSyntax e)
    {
        for (var type = engine.Models.Of(e).GetTypeInfo(e, token).Type; type is not null; type = type.BaseType)
        {
            if (types.Is(type, WellKnownNames.TokenCredential) || type.Name == "AuthenticationTokenProvider")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCredential(ITypeSymbol type) =>
        type.Name.EndsWith("Credential", StringComparison.Ordinal) || type.Name.EndsWith("Credentials", StringComparison.Ordinal) || type.Name == "AuthenticationTokenProvider";

    // The identifier of a managed identity is one, too.
    private static bool IsIdentity(IParameterSymbol parameter) => IsCredential(parameter.Type, parameter.Name) || parameter.Name is "clientId" or "managedIdentityClientId";

    /// <summary>Variables and members that lead to a value, or null; the member of an object is told by the type that reads it.</summary>
    private string? Path(ExpressionSyntax e)
    {
        e = e is PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } sure ? sure.Operand : e;
        var symbol = e is IdentifierNameSyntax or MemberAccessExpressionSyntax ? engine.Models.Of(e).GetSymbolInfo(e, token).Symbol : null;
        return symbol switch
        {
            ILocalSymbol or IParameterSymbol => $"{symbol.Name}@{symbol.Locations.FirstOrDefault()?.SourceTree?.FilePath}:{symbol.Locations.FirstOrDefault()?.SourceSpan.Start}",
            IFieldSymbol or IPropertySymbol when symbol.IsStatic => symbol.ToDisplayString(),
            IFieldSymbol or IPropertySymbol when e is MemberAccessExpressionSyntax { Expression: var owner and not ThisExpressionSyntax } => Path(owner) is { } path ? $"{path}.{symbol.Name}" : null,
            IFieldSymbol or IPropertySymbol => $"{symbol.ToDisplayString()} in {e.FirstAncestorOrSelf<TypeDeclarationSyntax>()?.Identifier.ValueText}",
            _ => null,
        };
    }

    private static string Quoted(ExpressionSyntax e) => $"'{(e is PostfixUnaryExpressionSyntax sure ? sure.Operand : e)}'";

    private static SyntaxNode? Member(SyntaxNode node) => node.FirstAncestorOrSelf<MemberDeclarationSyntax>(n => n is not GlobalStatementSyntax);
}
