using System.Text.RegularExpressions;

namespace NhiGuard;

/// <summary>Patterns that take time in step with the text, whatever the text is: no looking around, no reference back, bounded repetition.</summary>
internal static class ArgumentPattern
{
    private const int MostRepeats = 1000;

    // Of the constructs that need backtracking each begins like this.
    private static readonly Regex _backtracking = new(@"\\[1-9k]|\(\?([=!>(]|<[=!])|\\G|\(\?[a-z]*[xX]|\(\?'", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private static readonly Regex _repeat = new(@"\{([0-9]{1,9})(,([0-9]{0,9}))?\}", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>Why the pattern cannot be used, or null.</summary>
    public static string? Fault(string pattern)
    {
        if (_backtracking.IsMatch(pattern.Replace(@"\\", "")))
        {
            return "a pattern looks neither ahead nor behind and refers to nothing that stood before";
        }

        var repeats = _repeat.Matches(pattern).Cast<Match>()
            .Aggregate(1L, static (all, match) => Math.Min(all * Math.Max(1, Largest(match)), int.MaxValue));
        if (repeats > MostRepeats)
        {
            return $"the numbers of repetition in a pattern, multiplied, come to at most {MostRepeats}";
        }

        try
        {
            Compile(pattern);
            return null;
        }
        catch (ArgumentException)
        {
            return "expected a regular expression of .NET";
        }
        catch (NotSupportedException)
        {
            return "expected a pattern that needs no backtracking";
        }
    }

    /// <summary>Matches the whole of a text.</summary>
    public static Regex Compile(string pattern)
    {
#if NET8_0_OR_GREATER
        return new($@"\A(?:{pattern})\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
#else
        return new($@"\A(?:{pattern})\z", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
#endif
    }

    private static long Largest(Match match) =>
        long.Parse(match.Groups[3] is { Success: true, Length: > 0 } most ? most.Value : match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
}
