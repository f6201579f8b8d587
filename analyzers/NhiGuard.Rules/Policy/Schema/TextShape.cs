using System.Text.RegularExpressions;

namespace NhiGuard;

/// <summary>Text that matches a pattern which .NET and JSON schema read alike.</summary>
/// <param name="plural">What several such values are called.</param>
/// <param name="pattern">The pattern, anchored at both ends.</param>
/// <param name="expected">What is expected, in words.</param>
public class TextShape(string plural, string pattern, string expected) : PolicyShape(expected)
{
    /// <summary>The longest value in characters.</summary>
    public const int MaxLength = 256;

    private readonly Regex _pattern = new(pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>What several such values are called.</summary>
    public string Plural => plural;

    /// <summary>The pattern, anchored at both ends.</summary>
    public string Pattern => pattern;

    /// <summary>What the pattern cannot say.</summary>
    public Func<string, bool> Also { get; init; } = static _ => true;

    /// <summary>Why <paramref name="value"/> does not fit, or null when it does. The value is not repeated: it may be a secret.</summary>
    public virtual string? Fault(string value)
    {
        // A line end at the very end of the value passes the pattern's anchor, but is not part of the match.
        var fits = value.Length <= MaxLength && _pattern.Match(value) is { Success: true } match && match.Length == value.Length;
        return fits && Also(value) ? null : $"expected {Expected}";
    }
}
