namespace NhiGuard.Secrets;

/// <summary>One parameter or property of an API that takes a credential or a key.</summary>
/// <param name="Type">Metadata name of the type.</param>
/// <param name="Member">Name of the method or property, or <c>.ctor</c>.</param>
/// <param name="Parameter">Name of the parameter; the empty text for a property.</param>
/// <param name="Ordinal">Where it stands when the type is not known; -1 where that cannot be told.</param>
/// <param name="Kind">What the API takes.</param>
/// <param name="RuleId">The rule that speaks.</param>
/// <param name="Package">Where the type comes from; null for the framework.</param>
public sealed record CredentialApi(string Type, string Member, string Parameter, int Ordinal, CredentialKind Kind, string RuleId, string? Package)
{
    /// <summary>The type's name without its namespace.</summary>
    public string TypeName { get; } = Type.Substring(Type.LastIndexOf('.') + 1);
}
