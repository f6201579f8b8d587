namespace NhiGuard;

/// <summary>Where one secret comes from and who may have it, for how long.</summary>
public sealed class SecretPolicy
{
    /// <summary>Name that the code uses.</summary>
    public required string Name { get; init; }

    /// <summary>Kind of source: <c>env</c> or <c>config</c>.</summary>
    public required string SourceKind { get; init; }

    /// <summary>Name of the variable or configuration key.</summary>
    public required string SourceKey { get; init; }

    /// <summary>Tools during whose calls the secret may be leased; empty for the application's own, which is carried and never handed out.</summary>
    public required NameSet Tools { get; init; }

    /// <summary>Hosts to which the secret may be sent; <c>*.contoso.com</c> covers every host below contoso.com.</summary>
    public required NameSet Hosts { get; init; }

    /// <summary>How long a lease lives.</summary>
    public required TimeSpan Lease { get; init; }

    /// <summary>How often one lease may be used.</summary>
    public required int Uses { get; init; }
}
