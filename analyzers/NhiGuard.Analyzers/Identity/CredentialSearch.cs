using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using NhiGuard.Analyzers.Flow;
using NhiGuard.Analyzers.Tools;
using NhiGuard.Secrets;

namespace NhiGuard.Analyzers.Identity;

/// <summary>Looks for the credentials behind one agent: from its client through wrappers, builders and factories to what the service is shown.</summary>
internal sealed class CredentialSearch(HolderReader reader, FlowEngine engine, WellKnownTypes types, CancellationToken token)
{
    private const int Budget = 150;
    private readonly HashSet<(SyntaxNode, SyntaxNode?)> _seen = [];
    private readonly List<(HeldCredential Credential, SyntaxNode? Call)> _found = [];
    private readonly CredentialKeys _keys = new(engine, types, token);

    /// <summary>The guard's name for the agent, where one stands before its client.</summary>
    public string? Guard { get; private set; }

    /// <summary>What was found.</summary>
    public IReadOnlyList<HeldCredential> Found => From(null);

    /// <summary>What was found when <paramref name="call"/> hands in the client; null for every call.</summary>
    public IReadOnlyList<HeldCredential> From(SyntaxNode? call) =>
        [.. _found.Where(f => call is null || f.Call is null || f.Call == call).Select(f => f.Credential).GroupBy(c => c.Key).Select(g => g.First())];

    /// <summary>Looks at what an agent is built from.</summary>
    public void Client(IInvocationOperation agent)
    {
        Guarded(agent);
        Receiver(agent, null);
        Arguments(agent.Arguments, agent.Syntax, null, agentsOwn: true);
    }

    /// <inheritdoc cref="Client(IInvocationOperation)"/>
    public void Client(IObjectCreationOperation agent)
    {
        Arguments(agent.Arguments, agent.Syntax, null, agentsOwn: true);
        Members(agent.Initializer, agent.Syntax, null);
    }

    /// <summary>Looks at the entries of variables or headers.</summary>
    public void Entries(IOperation? entries)
    {
        if (entries is not null && Constants.Unwrap(entries) is IObjectCreationOperation { Initializer: { } initializer })
        {
            Entries(initializer);
        }
    }

    /// <summary>Looks at the entries that <paramref name="options"/> adds to its own members.</summary>
    public void Entries(IObjectCreationOperation options, params string[] members)
    {
        foreach (var member in options.Initializer?.Initializers.OfType<IMemberInitializerOperation>() ?? [])
        {
            if (member.InitializedMember is IPropertyReferenceOperation { Property.Name: var name } && members.Contains(name))
            {
                Entries(member.Initializer);
            }
        }
    }

    private void Entries(IObjectOrCollectionInitializerOperation entries)
    {
        foreach (var entry in entries.Initializers)
        {
            var (key, value) = entry switch
            {
                ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: [{ Value.ConstantValue.Value: string name }] }, Value: var v } => (name, v),
                IInvocationOperation { Arguments: [{ Value.ConstantValue.Value: string name }, { Value: var v }] } => (name, v),
                _ => ("", null),
            };
            if (value?.Syntax is ExpressionSyntax e && CredentialNames.Classify(key, []) != CredentialKind.None)
            {
                Credential(e, entries.Syntax, null);
            }
        }
    }

    private void Follow(SyntaxNode node, Trail? before)
    {
        if (node is ExpressionSyntax e)
        {
            Follow(before?.To(e) ?? new(e, null, null));
        }
    }

    private void Follow(Trail trail)
    {
        if (_seen.Count >= Budget || !_seen.Add((trail.At, trail.Call)))
        {
            return;
        }

        token.ThrowIfCancellationRequested();
        foreach (var filler in Fillers(trail.At))
        {
            Made(filler, trail);
        }

        foreach (var origin in engine.Of(trail.At, isNear: false, token))
        {
            if (origin.Parameter is { } parameter)
            {
                foreach (var handed in trail.Handed(parameter, engine, token))
                {
                    Follow(handed);
                }
            }
            else if (origin.Text is null)
            {
                Made(origin.Node, trail);
            }
        }
    }

    private void Made(SyntaxNode node, Trail trail)
    {
        switch (engine.Models.Operation(node, token))
        {
            case IObjectCreationOperation creation when !reader.IsAgent(creation.Type):
                Arguments(creation.Arguments, node, trail, agentsOwn: false);
                Members(creation.Initializer, node, trail);
                break;
            case IInvocationOperation invocation when !reader.IsAgent(invocation.Type):
                Guarded(invocation);
                Receiver(invocation, trail);
                Arguments(invocation.Arguments, node, trail, agentsOwn: false);
                break;
            case IPropertyReferenceOperation { Instance.Syntax: { } instance }:
                Follow(instance, trail);
                break;
        }
    }

    private void Guarded(IInvocationOperation call)
    {
        if (call.TargetMethod.Name == "UseNhiGuard" && Constants.Written(call.Arguments, p => p.Type.SpecialType == SpecialType.System_String) is { } name)
        {
            Guard ??= Constants.Name(name.ConstantValue.Value);
        }
    }

    private void Receiver(IInvocationOperation call, Trail? trail)
    {
        if (call.Instance is { Syntax: var instance } and not IInstanceReferenceOperation)
        {
            Follow(instance, trail);
        }
    }

    private void Arguments(IEnumerable<IArgumentOperation> arguments, SyntaxNode client, Trail? trail, bool agentsOwn)
    {
        foreach (var argument in arguments)
        {
            if (argument is not { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter, Value: var value } || Expression(value) is not { } e)
            {
                continue;
            }

            if (CredentialKeys.IsCredential(parameter.Type, parameter.Name))
            {
                Credential(e, client, trail);
            }
            else if (Carries(parameter.Type) && (!agentsOwn || IsClient(parameter)))
            {
                Follow(e, trail);
            }
        }
    }

    private void Members(IObjectOrCollectionInitializerOperation? initializer, SyntaxNode client, Trail? trail)
    {
        foreach (var assignment in initializer?.Initializers.OfType<ISimpleAssignmentOperation>() ?? [])
        {
            if (assignment.Target is not IPropertyReferenceOperation { Property: var property } || Expression(assignment.Value) is not { } e)
            {
                continue;
            }

            if (CredentialKeys.IsCredential(property.Type, property.Name))
            {
                Credential(e, client, trail);
            }
            else if (property.Name is "Kernel" or "Client" or "ChatClient")
            {
                Follow(e, trail);
            }
        }
    }

    private void Credential(ExpressionSyntax e, SyntaxNode client, Trail? trail)
    {
        _found.AddRange(_keys.Of(trail?.To(e) ?? new(e, null, null), client));
    }

    // builder.Services.AddX(…) in a statement of its own fills what the builder builds.
    private IEnumerable<SyntaxNode> Fillers(ExpressionSyntax e)
    {
        if (e is not IdentifierNameSyntax name || engine.Models.Of(e).GetSymbolInfo(e, token).Symbol is not ILocalSymbol { DeclaringSyntaxReferences: [var declaration, ..] } local)
        {
            yield break;
        }

        var scope = declaration.GetSyntax(token).FirstAncestorOrSelf<MemberDeclarationSyntax>(n => n is not GlobalStatementSyntax and not BaseNamespaceDeclarationSyntax)
            ?? declaration.SyntaxTree.GetRoot(token);
        foreach (var at in Words.Tokens(scope, name.Identifier.ValueText))
        {
            if (at.Parent is not IdentifierNameSyntax use || use == e || use.Parent is not MemberAccessExpressionSyntax
                || !SymbolEqualityComparer.Default.Equals(engine.Models.Of(use).GetSymbolInfo(use, token).Symbol, local))
            {
                continue;
            }

            SyntaxNode chain = use;
            while (chain.Parent is MemberAccessExpressionSyntax access && access.Expression == chain)
            {
                chain = access.Parent is InvocationExpressionSyntax invocation ? invocation : access;
                if (chain is InvocationExpressionSyntax && chain.Parent is ExpressionStatementSyntax or MemberAccessExpressionSyntax)
                {
                    yield return chain;
                }
            }
        }
    }

    private static ExpressionSyntax? Expression(IOperation value) => Constants.Unwrap(value).Syntax as ExpressionSyntax;

    private static bool IsClient(IParameterSymbol parameter) =>
        parameter is { Ordinal: 0, ContainingSymbol: IMethodSymbol { IsExtensionMethod: true } }
        || parameter.Type.Name.EndsWith("Client", StringComparison.Ordinal)
        || parameter.Type.Name is "Kernel" or "ChatClientBuilder";

    // Tools, loggers and services have identities of their own.
    private static bool Carries(ITypeSymbol type) =>
        type is { IsReferenceType: true, SpecialType: SpecialType.None, TypeKind: TypeKind.Class or TypeKind.Interface }
        && type.Name is not ("IServiceProvider" or "ILoggerFactory" or "ILogger" or "HttpClient" or "Uri" or "Type" or "IEnumerable" or "IList" or "List");
}
