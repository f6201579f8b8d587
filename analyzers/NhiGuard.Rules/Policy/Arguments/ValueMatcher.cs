using System.Text.RegularExpressions;

namespace NhiGuard;

/// <summary>The constraints <c>type</c>, <c>equals</c>, <c>one-of</c>, <c>matches</c>, <c>min</c>, <c>max</c> and <c>max-length</c> of one argument.</summary>
public sealed class ValueMatcher : ArgumentMatcher
{
    /// <summary>What <c>matches</c> looks at; longer text does not match.</summary>
    public const int LongestMatched = 4096;

    private readonly ArgumentTypes _kinds;
    private readonly string[]? _texts;
    private readonly decimal[]? _numbers;
    private readonly bool[]? _truths;
    private readonly Regex? _pattern;
    private readonly int _maxLength;
    private readonly decimal _min;
    private readonly decimal _max;
    private readonly long _least;
    private readonly long _most;

    // Listed values, and bounds that no long reaches, are left to the decimals.
    private readonly bool _comparesLongs;

    /// <summary>The matcher of an argument.</summary>
    public ValueMatcher(ArgumentPolicy argument)
        : base(argument.Types)
    {
        _kinds = Kinds(argument);
        if (argument.Values.Count > 0)
        {
            _texts = [.. argument.Values.Where(static v => v.Type == ArgumentTypes.String).Select(static v => v.Text)];
            _numbers = [.. argument.Values.Where(static v => v.Type == ArgumentTypes.Number).Select(static v => v.Number)];
            _truths = [.. argument.Values.Where(static v => v.Type == ArgumentTypes.Boolean).Select(static v => v.Number == 1)];
            Array.Sort(_texts, StringComparer.Ordinal);
            Array.Sort(_numbers);
        }

        _pattern = argument.Pattern is { } pattern ? ArgumentPattern.Compile(pattern) : null;
        _maxLength = argument.MaxLength ?? int.MaxValue;
        _min = argument.Min ?? decimal.MinValue;
        _max = argument.Max ?? decimal.MaxValue;
        _least = (long)Math.Min(Math.Max(decimal.Ceiling(_min), long.MinValue), long.MaxValue);
        _most = (long)Math.Max(Math.Min(decimal.Floor(_max), long.MaxValue), long.MinValue);
        _comparesLongs = _numbers is null && _min <= long.MaxValue && _max >= long.MinValue;
    }

    /// <inheritdoc />
    public override bool AcceptsList => Types == ArgumentTypes.None || Has(ArgumentTypes.Array);

    /// <inheritdoc />
    public override bool AcceptsObject => Allows(ArgumentTypes.Object);

    /// <summary>The kinds that can pass at all, from what all constraints together speak of.</summary>
    public static ArgumentTypes Kinds(ArgumentPolicy argument)
    {
        var anything = argument.Types is ArgumentTypes.None or ArgumentTypes.Array or (ArgumentTypes.Array | ArgumentTypes.Null);
        var kinds = anything ? ArgumentValue.Kinds : argument.Types & ArgumentValue.Kinds;
        if (argument.Pattern is not null || argument.MaxLength is not null || argument.Within.Count > 0 || argument.Hosts.Count > 0)
        {
            kinds &= ArgumentTypes.String;
        }

        if (argument.Min is not null || argument.Max is not null)
        {
            kinds &= ArgumentTypes.Number | ArgumentTypes.Integer;
        }

        return argument.Values.Count > 0 ? kinds & ~ArgumentTypes.Object : kinds;
    }

    /// <inheritdoc />
    public override bool Accepts(ScanText text) =>
        Allows(ArgumentTypes.String)
        && text.Length <= _maxLength
        && (_texts is null || Contains(_texts, text))
        && (_pattern is null || (text.Length <= LongestMatched && _pattern.IsMatch(text)));

    /// <inheritdoc />
    public override bool Accepts(decimal number) =>
        (Allows(ArgumentTypes.Number) || (Allows(ArgumentTypes.Integer) && decimal.Truncate(number) == number))
        && number >= _min
        && number <= _max
        && (_numbers is null || Array.BinarySearch(_numbers, number) >= 0);

    /// <inheritdoc />
    public override bool Accepts(long number) => _comparesLongs
        ? Allows(ArgumentTypes.Number | ArgumentTypes.Integer) && number >= _least && number <= _most
        : Accepts((decimal)number);

    /// <inheritdoc />
    public override bool Accepts(bool truth) => Allows(ArgumentTypes.Boolean) && (_truths is null || Array.IndexOf(_truths, truth) >= 0);

    private static bool Contains(string[] sorted, ScanText text)
    {
        var (from, to) = (0, sorted.Length - 1);
        while (from <= to)
        {
            var middle = (from + to) / 2;
            var order = TextOrder.Compare(sorted[middle], text);
            if (order == 0)
            {
                return true;
            }

            (from, to) = order < 0 ? (middle + 1, to) : (from, middle - 1);
        }

        return false;
    }

    private bool Allows(ArgumentTypes kind) => (_kinds & kind) != 0;
}
