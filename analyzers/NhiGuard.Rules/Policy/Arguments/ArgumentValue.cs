namespace NhiGuard;

/// <summary>A single value as the policy writes it: text, a number, or true or false.</summary>
/// <param name="Type">Which of the three it is.</param>
/// <param name="Text">The text, else empty.</param>
/// <param name="Number">The number; 1 and 0 for true and false.</param>
public readonly record struct ArgumentValue(ArgumentTypes Type, string Text, decimal Number)
{
    /// <summary>Kinds of what is neither a list nor null.</summary>
    internal const ArgumentTypes Kinds =
        ArgumentTypes.String | ArgumentTypes.Number | ArgumentTypes.Integer | ArgumentTypes.Boolean | ArgumentTypes.Object;

    /// <summary>A text.</summary>
    public static ArgumentValue Of(string text) => new(ArgumentTypes.String, text, 0);

    /// <summary>A number.</summary>
    public static ArgumentValue Of(decimal number) => new(ArgumentTypes.Number, "", number);

    /// <summary>True or false.</summary>
    public static ArgumentValue Of(bool truth) => new(ArgumentTypes.Boolean, "", truth ? 1 : 0);
}
