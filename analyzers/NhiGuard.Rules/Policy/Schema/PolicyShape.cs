namespace NhiGuard;

/// <summary>What may stand at a place of the policy. The reader's checks, the JSON schema and the documentation all come from it.</summary>
public abstract class PolicyShape
{
    private protected PolicyShape(string expected) => Expected = expected;

    /// <summary>What is expected, in words that follow "expected".</summary>
    public string Expected { get; }
}

/// <summary>A mapping whose keys are fixed.</summary>
/// <param name="noun">What its keys are called in messages.</param>
/// <param name="keys">The keys.</param>
public sealed class ObjectShape(string noun, params PolicyKey[] keys)
    : PolicyShape("a mapping with " + Words.Either(keys.Select(static key => key.Name)))
{
    /// <summary>What its keys are called in messages.</summary>
    public string Noun => noun;

    /// <summary>The keys in the order of the documentation.</summary>
    public IReadOnlyList<PolicyKey> Keys => keys;

    /// <summary>Why a key that exists elsewhere does not belong here, or null where it is simply unknown.</summary>
    public Func<string, string?> Explain { get; init; } = static _ => null;

    /// <summary>Keys of which exactly one stands in the file; none where the keys do not exclude each other.</summary>
    public IReadOnlyList<string> ExactlyOneOf { get; init; } = [];

    /// <summary>True where an empty mapping would mean nothing.</summary>
    public bool NotEmpty { get; init; }
}

/// <summary>A key of an <see cref="ObjectShape"/>.</summary>
/// <param name="Name">The key as it stands in the file.</param>
/// <param name="Shape">What stands behind it.</param>
/// <param name="Description">One sentence for editors and documentation.</param>
public sealed record PolicyKey(string Name, PolicyShape Shape, string Description)
{
    /// <summary>True when the mapping is not complete without it.</summary>
    public bool Required { get; init; }
}

/// <summary>A mapping from names that the author chooses.</summary>
public sealed class MapShape(NameShape names, PolicyShape values)
    : PolicyShape($"a mapping from {names.Plural} to {(values is ObjectShape ? "mappings" : "values")}")
{
    /// <summary>What the keys look like.</summary>
    public NameShape Names => names;

    /// <summary>What stands behind each name.</summary>
    public PolicyShape Values => values;

    /// <summary>True where an empty mapping would mean nothing.</summary>
    public bool NotEmpty { get; init; }
}

/// <summary>A list in which no value comes twice.</summary>
public sealed class ListShape(PolicyShape items, string plural) : PolicyShape($"a list of {plural}{Example(items)}")
{
    /// <summary>A list of texts.</summary>
    public ListShape(TextShape items)
        : this(items, items.Plural)
    {
    }

    private static string Example(PolicyShape items) => items switch
    {
        ObjectShape => "",
        ChoiceShape choice => $" out of {string.Join(", ", choice.Values)}",
        _ => ", such as [a, b]",
    };

    /// <summary>What the values look like.</summary>
    public PolicyShape Items => items;

    /// <summary>What the values are called.</summary>
    public string Plural => plural;

    /// <summary>True where an empty list would read as "none" and mean something else.</summary>
    public bool NotEmpty { get; init; }
}

/// <summary>One of several kinds of value, of which at most one is a single value, one a list and one a mapping.</summary>
public sealed class EitherShape(params PolicyShape[] options) : PolicyShape(string.Join(", or ", options.Select(static option => option.Expected)))
{
    /// <summary>The kinds.</summary>
    public IReadOnlyList<PolicyShape> Options => options;
}

/// <summary>One of a few words.</summary>
public sealed class ChoiceShape(params string[] values) : PolicyShape(Words.Either(values))
{
    /// <summary>The words.</summary>
    public IReadOnlyList<string> Values => values;
}

/// <summary>A number or boolean that has one legal form, without quotes.</summary>
public sealed class LiteralShape(string value) : PolicyShape(value + ", without quotes")
{
    /// <summary>The form, in YAML and JSON alike.</summary>
    public string Value => value;
}

/// <summary>A number with or without a fraction, without quotes.</summary>
public sealed class DecimalShape() : PolicyShape("a number in decimal, such as 10 or 2.5, without quotes");

/// <summary>Text, a number, or true or false.</summary>
public sealed class ScalarShape() : PolicyShape("a text, a number, true or false");

/// <summary>A whole number, without quotes.</summary>
public sealed class NumberShape(int least, int most) : PolicyShape($"a whole number from {least} to {most}, without quotes")
{
    /// <summary>The least value.</summary>
    public int Least => least;

    /// <summary>The greatest value.</summary>
    public int Most => most;
}
