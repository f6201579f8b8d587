namespace NhiGuard;

/// <summary>One written form of a leased value, and how it is looked for.</summary>
internal readonly struct Needle(char[] text, bool ignoreCase = false, int margin = 0)
{
    /// <summary>Characters of the form; the owner zeroes them.</summary>
    public char[] Text { get; } = text;

    /// <summary>Characters at either side that share bits with the value (base64) and go with it.</summary>
    public int Margin { get; } = margin;

    public int IndexIn(ReadOnlySpan<char> text) => ignoreCase
        ? text.IndexOf(Text, StringComparison.OrdinalIgnoreCase)
        : text.IndexOf(Text);
}
