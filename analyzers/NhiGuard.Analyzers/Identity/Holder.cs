using Microsoft.CodeAnalysis;

namespace NhiGuard.Analyzers.Identity;

/// <summary>What acts with a credential: an agent, or a tool server that one is handed to.</summary>
/// <param name="Name">Its name; null where it is no constant of the code.</param>
/// <param name="Variable">What holds it: a variable, or the member that returns it; empty where the code does not tell.</param>
/// <param name="Host">The host of a tool server, or null.</param>
/// <param name="Location">What a person would underline.</param>
/// <param name="Credentials">What it is built with.</param>
internal sealed record Holder(string? Name, bool IsServer, string Variable, string? Host, Location Location, IReadOnlyList<HeldCredential> Credentials)
{
    /// <summary>The holder as the beginning of a sentence.</summary>
    public string Subject => Name is null ? IsServer ? "This MCP server" : "This agent" : IsServer ? $"The MCP server '{Name}'" : $"The agent '{Name}'";

    /// <summary>The holder as an object of a sentence.</summary>
    public string Object
    {
        get
        {
            var at = Location.GetLineSpan();
            return (IsServer ? "the MCP server" : "the agent") + (Name is null ? $" at line {at.StartLinePosition.Line + 1} of {Path.GetFileName(at.Path)}" : $" '{Name}'");
        }
    }

    /// <summary>True where the code shows that the two are not one and the same.</summary>
    public bool IsAnother(Holder other)
    {
        if (IsServer != other.IsServer)
        {
            return true;
        }

        // Two connections to one service are one relation.
        if (IsServer && Host is not null && Host == other.Host)
        {
            return false;
        }

        return Name is not null && other.Name is not null
            ? Name != other.Name
            : Variable.Length > 0 && other.Variable.Length > 0 && Variable != other.Variable;
    }

    /// <summary>The first credential that both hold, or null.</summary>
    public HeldCredential? Shared(Holder other)
    {
        // Each its own key, and one to fall back on, is no sharing of identities.
        return Credentials.Any(c => !other.Credentials.Any(c.IsSame)) && other.Credentials.Any(c => !Credentials.Any(c.IsSame))
            ? null
            : Credentials.FirstOrDefault(c => other.Credentials.Any(o => c.IsSame(o) && c.CountsBeside(o)));
    }
}

/// <summary>A credential in somebody's hand.</summary>
/// <param name="Key">What tells it from others; it may hold the value itself and is never shown.</param>
/// <param name="Shown">What a message says of it.</param>
/// <param name="Client">For an identity of the platform, the client that was built with it; null for a secret.</param>
internal sealed record HeldCredential(string Key, string Shown, SyntaxNode? Client)
{
    public bool IsSame(HeldCredential other) => Key == other.Key;

    /// <summary>A secret is shared however it gets to both. The platform's identity in one client that both use is the program's own.</summary>
    public bool CountsBeside(HeldCredential other) => Client is null || other.Client is null || Client != other.Client;
}
