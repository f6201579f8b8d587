namespace NhiGuard;

/// <summary>What one argument of a tool may be. Every constraint that is there has to hold.</summary>
/// <remarks>A constraint on a list holds for each of its elements, at whatever depth. A constraint on text or numbers never holds for an
/// object, nor for what is of another kind: <c>"5"</c> is no number.</remarks>
public sealed class ArgumentPolicy
{
    /// <summary>Name of the argument.</summary>
    public required string Name { get; init; }

    /// <summary>What kinds of value it may be; none where the file does not say. Beside <see cref="ArgumentTypes.Array"/> the other kinds are
    /// those of the elements.</summary>
    public ArgumentTypes Types { get; init; }

    /// <summary>The values of which it is one; empty where the file names none.</summary>
    public IReadOnlyList<ArgumentValue> Values { get; init; } = [];

    /// <summary>A pattern that the whole text matches, or null.</summary>
    public string? Pattern { get; init; }

    /// <summary>The least number, or null.</summary>
    public decimal? Min { get; init; }

    /// <summary>The greatest number, or null.</summary>
    public decimal? Max { get; init; }

    /// <summary>The longest text in UTF-16 units, or null.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Folders, in one of which the path lies; empty where the file names none. Relative ones start at the content root.</summary>
    public NameSet Within { get; init; } = NameSet.Empty;

    /// <summary>Hosts, at one of which the address points; empty where the file names none. <c>*.contoso.com</c> covers every host below contoso.com.</summary>
    public NameSet Hosts { get; init; } = NameSet.Empty;

    /// <summary>Where its value has to stem from, or null where the file does not say.</summary>
    public FromPolicy? From { get; init; }

    /// <summary>Whose words alone may stand in it beside the model's own: no two words in a row that an untrusted output brought in.</summary>
    public FromPolicy? WordsFrom { get; init; }

    /// <summary>Where links, hosts and mail addresses in it have to stem from, or null where the file does not say.</summary>
    public FromPolicy? AddressesFrom { get; init; }

    /// <summary>True when the argument, or something in it, has to stem from somewhere.</summary>
    public bool AsksForOrigin => From is not null || WordsFrom is not null || AddressesFrom is not null;
}

/// <summary>Kinds of value of an argument.</summary>
[Flags]
public enum ArgumentTypes : byte
{
    /// <summary>The file does not say.</summary>
    None = 0,

    /// <summary>Text.</summary>
    String = 1,

    /// <summary>Any number that a decimal holds.</summary>
    Number = 2,

    /// <summary>A number without a fraction.</summary>
    Integer = 4,

    /// <summary>True or false.</summary>
    Boolean = 8,

    /// <summary>A list.</summary>
    Array = 16,

    /// <summary>An object, whatever is in it.</summary>
    Object = 32,

    /// <summary>Null, which no other constraint speaks of.</summary>
    Null = 64,
}
