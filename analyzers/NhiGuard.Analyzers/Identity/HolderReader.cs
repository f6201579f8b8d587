using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using NhiGuard.Analyzers.Flow;
using NhiGuard.Analyzers.Tools;

namespace NhiGuard.Analyzers.Identity;

/// <summary>Recognises what builds an agent or starts a tool server, and asks for its name and credentials.</summary>
internal sealed class HolderReader
{
    private readonly WellKnownTypes _types;
    private readonly INamedTypeSymbol? _kernelAgent;

    public HolderReader(WellKnownTypes types, Compilation compilation)
    {
        _types = types;
        _kernelAgent = compilation.GetTypeByMetadataName("Microsoft.SemanticKernel.Agents.Agent");
        CanFind = _kernelAgent is not null || types.Has(WellKnownNames.AIAgent) || types.Has(WellKnownNames.StdioClientTransportOptions)
            || types.Has(WellKnownNames.SecretRef);
    }

    /// <summary>False where the compilation can hold neither agents nor servers.</summary>
    public bool CanFind { get; }

    /// <summary>Tells without binding what need not be looked at.</summary>
    public static bool MayBe(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } } => IdentityNames.Holders.Contains(name),
        ObjectCreationExpressionSyntax { Type: var type } => IdentityNames.Holders.Contains(type is QualifiedNameSyntax { Right.Identifier.ValueText: var last } ? last : type.ToString()),
        ImplicitObjectCreationExpressionSyntax => true,
        _ => false,
    };

    /// <summary>True for what is an agent itself: its credentials are its own.</summary>
    public bool IsAgent(ITypeSymbol? type)
    {
        if (_types.Derives(Awaited(type), WellKnownNames.AIAgent))
        {
            return true;
        }

        for (var at = _kernelAgent is null ? null : type; at is not null; at = at.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(at, _kernelAgent))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The holder that <paramref name="node"/> makes; several where callers hand in the name.</summary>
    public IEnumerable<Holder> Read(SyntaxNode node, FlowEngine engine, CancellationToken token)
    {
        // A method of the compilation itself is looked into: what it makes the agent with stands there.
        var search = new CredentialSearch(this, engine, _types, token);
        string? host = null;
        IOperation? name;
        var isServer = false;
        switch (engine.Models.Operation(node, token))
        {
            case IInvocationOperation { TargetMethod.Name: "UseNhiGuard" or "AsAIAgent" or "CreateAIAgent" or "CreateAIAgentAsync" } call
                when (call.TargetMethod.Name == "UseNhiGuard" || IsAgent(call.Type)) && call.TargetMethod.DeclaringSyntaxReferences.IsEmpty:
                name = Constants.Written(call.Arguments, p => p.Type.SpecialType == SpecialType.System_String && p.Name is "name" or "agent" or "agentName") ?? NameOf(call.Arguments);
                search.Client(call);
                break;
            case IObjectCreationOperation { Type: { } type } creation when IsAgent(type):
                name = Constants.Written(creation.Arguments, p => p.Name == "name") ?? Constants.Assigned(creation, "Name") ?? NameOf(creation.Arguments);
                search.Client(creation);
                break;
            case IObjectCreationOperation { Type: { } type } creation when _types.Is(type, WellKnownNames.StdioClientTransportOptions) || _types.Is(type, WellKnownNames.HttpClientTransportOptions):
                (isServer, name) = (true, Constants.Assigned(creation, "Name"));
                host = HostOf(Constants.Assigned(creation, "Endpoint"));
                search.Entries(Constants.Assigned(creation, "EnvironmentVariables"));
                search.Entries(Constants.Assigned(creation, "AdditionalHeaders"));
                search.Entries(creation, "EnvironmentVariables", "AdditionalHeaders");
                break;
            default:
                yield break;
        }

        var place = (name ?? engine.Models.Operation(node, token)!).Syntax;
        var variable = Variable(node);
        if (name is IParameterReferenceOperation { Parameter: var parameter } && search.Guard is null)
        {
            foreach (var argument in engine.Handed(parameter, e => e is LiteralExpressionSyntax, token))
            {
                var credentials = search.From(Trail.CallOf(argument));
                yield return new(Constants.Name(engine.Models.Operation(argument, token)?.ConstantValue.Value), isServer, "", host, argument.GetLocation(), credentials);
            }

            yield break;
        }

        yield return new(search.Guard ?? Constants.Name(name?.ConstantValue.Value), isServer, variable, host, name is null ? Places.Head(place) : place.GetLocation(), search.Found);
    }

    private IOperation? NameOf(IEnumerable<IArgumentOperation> arguments) =>
        Constants.Written(arguments, p => p.Type.Name.EndsWith("Options", StringComparison.Ordinal) && p.Type.Name.Contains("Agent")) is { } options
        && Constants.Unwrap(options) is IObjectCreationOperation creation
            ? Constants.Assigned(creation, "Name")
            : null;

    private static string? HostOf(IOperation? endpoint) =>
        endpoint is not null && Constants.Unwrap(endpoint) is IObjectCreationOperation { Arguments: [{ Value.ConstantValue.Value: string text }, ..] } && Uri.TryCreate(text, UriKind.Absolute, out var uri)
            ? uri.Host
            : null;

    private static ITypeSymbol? Awaited(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [var result] } ? result : type;

    // The variable that is given the agent, through calls that build upon it.
    private static string Variable(SyntaxNode node)
    {
        for (var at = node.Parent; at is not null; at = at.Parent)
        {
            switch (at)
            {
                case VariableDeclaratorSyntax declarator:
                    return declarator.Identifier.ValueText;
                case AssignmentExpressionSyntax assignment:
                    return assignment.Left.ToString();
                case PropertyDeclarationSyntax property:
                    return property.Identifier.ValueText;
                case MethodDeclarationSyntax method:
                    return method.Identifier.ValueText;
                case LocalFunctionStatementSyntax method:
                    return method.Identifier.ValueText;
                case ArgumentSyntax or AnonymousFunctionExpressionSyntax or InitializerExpressionSyntax:
                    // The options of a server stand in the constructor of its transport.
                    if (at is ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax or InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "CreateAsync" } } })
                    {
                        break;
                    }

                    return "";
                case StatementSyntax and not ReturnStatementSyntax and not BlockSyntax and not LocalDeclarationStatementSyntax and not ExpressionStatementSyntax and not UsingStatementSyntax:
                    break;
            }
        }

        return "";
    }
}
