using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace NhiGuard.Analyzers.Tools;

/// <summary>A tool that the code makes or declares: what the diagnostics judge and the inventory lists.</summary>
public sealed record SeenTool
{
    /// <summary>Name as the model sees it; null where it is no constant of the code.</summary>
    public required string? Name { get; init; }

    /// <summary>The method behind the tool, or null where the code does not show it.</summary>
    public required IMethodSymbol? Method { get; init; }

    /// <summary>How the guard names the method at run time, or null.</summary>
    public required string? MethodName { get; init; }

    /// <summary>Scopes that the code declares the tool to need.</summary>
    public required IReadOnlyList<string> Scopes { get; init; }

    /// <summary>What a person would underline.</summary>
    public required Location Location { get; init; }

    /// <summary>The agent to which the tool is offered; null where the code does not tell.</summary>
    public SeenAgent? Agent { get; init; }

    /// <summary>The fact for the rules; null without a name, because then only the guard can judge.</summary>
    public ToolUse? Use(Policy policy) => Name is null ? null : new(AgentFor(policy), Name, Scopes);

    // The guard's own name for the agent counts. What a framework calls its agent may be another name for the same one.
    private string? AgentFor(Policy policy) =>
        Agent is { Name: { } name } && (Agent.IsGuard || policy.Agents.ContainsKey(name)) ? name : null;

    internal static IReadOnlyList<string> ScopesOf(IMethodSymbol? method, WellKnownTypes types)
    {
        if (method is null
            || types.Attribute(method, WellKnownNames.ToolScopeAttribute) is not { ConstructorArguments: [{ Kind: TypedConstantKind.Array, IsNull: false } scopes] })
        {
            return [];
        }

        return [.. scopes.Values.Select(v => v.Value).OfType<string>().Select(s => Constants.IsSecret(s) ? Constants.Redacted : s)];
    }
}
