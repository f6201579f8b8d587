using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NhiGuard.Analyzers.Flow;
using NhiGuard.Secrets;

namespace NhiGuard.Analyzers.Secrets;

/// <summary>What a value is used as.</summary>
/// <param name="Kind">How much it has to look like a credential.</param>
/// <param name="RuleId">The rule that speaks.</param>
/// <param name="Target">The words of the message.</param>
internal sealed record CredentialUse(CredentialKind Kind, string RuleId, string Target)
{
    /// <summary>What the value would be called elsewhere.</summary>
    public string Name { get; init; } = "Credential";

    /// <summary>A name such as token, which pieces of texts have, too: it speaks only of what stands right there.</summary>
    public bool IsVague { get; init; }

    /// <summary>Only a name speaks for it, no API.</summary>
    public bool IsByName { get; init; }

    /// <summary>Of what other types may write only what stands at its declaration is taken.</summary>
    public bool IsNear => IsByName || Kind == CredentialKind.Certificate;

    public static CredentialUse Named(CredentialKind kind, string name) => new(kind, HardcodedCredential.Rule.Id, $"'{name}'") { Name = name, IsByName = true, IsVague = kind == CredentialKind.Secret && name.ToLowerInvariant() is "token" or "tokens" or "auth" or "credential" or "credentials" or "authorization" };

    /// <summary>The same, as a caller of the method sees it that holds the place: any word may be a password there, most are not.</summary>
    public CredentialUse FromAfar() => Kind == CredentialKind.Certain ? this with { Kind = CredentialKind.Password } : this;

    public static CredentialUse Of(CredentialApi api)
    {
        var name = api.Parameter.Length > 0 ? api.Parameter : api.Member;
        return new(api.Kind, api.RuleId, $"'{name}' of {api.TypeName}") { Name = name };
    }
}

/// <summary>A place at which a credential is expected: an expression, or a parameter whose callers decide.</summary>
internal readonly record struct CredentialSite(ExpressionSyntax? Value, IParameterSymbol? Parameter, CredentialUse Use)
{
    /// <summary>True for what a caller hands in.</summary>
    public bool IsHanded { get; init; }

    /// <summary>Whether those who call with <paramref name="origin"/> are of interest: a name alone does not carry far, and of a member
    /// that many objects have it is not known which was read.</summary>
    public bool Reaches(Origin origin) =>
        CredentialNames.Classify(origin.Parameter!.Name, []) != CredentialKind.None
        || (!origin.IsShared && (!Use.IsByName || (Use.Kind == CredentialKind.Password && !IsHanded)));
}
