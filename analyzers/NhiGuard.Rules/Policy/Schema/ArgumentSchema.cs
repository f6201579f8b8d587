namespace NhiGuard;

/// <summary>What a policy may say about one argument.</summary>
internal static class ArgumentSchema
{
    private static readonly ChoiceShape Type = new("string", "number", "integer", "boolean", "array", "object", "null");

    private static readonly ListShape Places = new(new TextShape("places",
        @"^(user|trusted|internal|caller\.[A-Za-z_][A-Za-z0-9_.:/-]*)$", "user, trusted, internal or caller.FACT")) { NotEmpty = true };

    private static readonly TextShape Folder = new("folders", @"^(\./|/|[A-Za-z]:/)?[^\s/\\:*?""<>|~][^/\\:*?""<>|]*(/[^/\\:*?""<>|]+)*/?$",
        "a folder such as ./notes or /srv/notes, with / between names and neither . nor .. among them; never the whole disk")
    {
        Also = static path => !path.Split('/').Skip(path.StartsWith("./", StringComparison.Ordinal) ? 1 : 0).Any(static name => name is "." or ".."),
    };

    private static readonly PolicyKey[] Values =
    [
        new("type", new EitherShape(Type, new ListShape(Type, "types") { NotEmpty = true }),
            "What kinds of value it may be, \"null\" in quotes; beside array the other types are those of the elements."),
        new("equals", new ScalarShape(), "The one value that it may have."),
        new("one-of", new ListShape(new ScalarShape(), "values") { NotEmpty = true }, "The values that it may have; a text is not a number, and case counts."),
        new("matches", new TextShape("patterns", "^.+$", "a regular expression"),
            $"A regular expression that matches the whole text, of at most {ValueMatcher.LongestMatched} characters; without looking around and references back."),
        new("min", new DecimalShape(), "The least number."),
        new("max", new DecimalShape(), "The greatest number."),
        new("max-length", new NumberShape(0, 10_000_000), "The longest text in UTF-16 units."),
    ];

    /// <summary>What may be said of a value by itself.</summary>
    public static ObjectShape Value { get; } = new("constraint", Values) { NotEmpty = true };

    /// <summary>What may be said of an argument.</summary>
    public static ObjectShape Argument { get; } = new("constraint",
    [
        .. Values,
        new("within", new ListShape(Folder) { NotEmpty = true },
            "The folders in one of which the path lies, links resolved; relative paths start at the content root."),
        new("host-in", new ListShape(CommonShapes.Host) { NotEmpty = true },
            "The hosts to one of which the address points, http, https, ws, wss or a bare host; a first label * stands for every host below."),
        new("from", Places,
            "Where the value has to stem from, one of these being enough: the user's words, a whole field of output labelled as trusted, words of output "
            + "labelled as internal, a fact about the caller; a value from elsewhere is for a person to approve."),
        new("words-from", Places, "Who may bring words into the text besides the model; two words in a row that only an untrusted output has said are for a person to approve."),
        new("addresses-from", Places, "Where every link, host and mail address in the text has to stem from."),
    ])
    {
        NotEmpty = true,
    };
}
