namespace NhiGuard;

/// <summary>What one argument of a tool may be.</summary>
public sealed class ArgumentPolicy
{
    /// <summary>Name of the argument.</summary>
    public required string Name { get; init; }

    /// <summary>Where its value has to stem from, or null where the file does not say.</summary>
    public FromPolicy? From { get; init; }

    /// <summary>Whose words alone may stand in it beside the model's own: no two words in a row that an untrusted output brought in.</summary>
    public FromPolicy? WordsFrom { get; init; }

    /// <summary>Where links, hosts and mail addresses in it have to stem from, or null where the file does not say.</summary>
    public FromPolicy? AddressesFrom { get; init; }

    /// <summary>True when the argument, or something in it, has to stem from somewhere.</summary>
    public bool AsksForOrigin => From is not null || WordsFrom is not null || AddressesFrom is not null;
}
