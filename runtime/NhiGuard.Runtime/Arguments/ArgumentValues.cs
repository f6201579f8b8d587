using System.Text.Json;
using System.Text.Json.Nodes;

namespace NhiGuard;

/// <summary>Shows every piece of a value to a matcher, whatever shape the value has: what is no JSON becomes JSON as the tool's own
/// serializer writes it. A value that cannot be read in one way only is not accepted.</summary>
internal static class ArgumentValues
{
    private const int MaxDepth = 64;

    private readonly struct MatchTest(ArgumentMatcher matcher) : ITextTest
    {
        public int Least => 0;

        public bool Passes(ReadOnlySpan<char> text) => matcher.Accepts(text);
    }

    public static bool Accepts(ArgumentMatcher matcher, object? value, JsonSerializerOptions? serializer) => value switch
    {
        null => matcher.AcceptsNull,
        JsonElement element => AcceptsWhole(matcher, element),
        JsonDocument document => AcceptsWhole(matcher, document.RootElement),
        JsonValue node when node.TryGetValue(out JsonElement element) => AcceptsWhole(matcher, element),
        not (string or bool or char or int or long or double or decimal) =>
            AcceptsWhole(matcher, JsonSerializer.SerializeToElement(value, value.GetType(), serializer ?? JsonSerializerOptions.Default)),
        _ when matcher.RequiresList => false,
        string text => matcher.Accepts(text),
        bool truth => matcher.Accepts(truth),
        char c => matcher.Accepts(new ReadOnlySpan<char>(in c)),
        int number => matcher.Accepts((long)number),
        long number => matcher.Accepts(number),
        decimal number => matcher.Accepts(number),
        double number => AcceptsNumber(matcher, number),
    };

    private static bool AcceptsWhole(ArgumentMatcher matcher, JsonElement element) =>
        (!matcher.RequiresList || element.ValueKind is JsonValueKind.Array or JsonValueKind.Null) && Accepts(matcher, element, 0);

    private static bool Accepts(ArgumentMatcher matcher, JsonElement element, int depth) => element.ValueKind switch
    {
        JsonValueKind.String => JsonTexts.Passes(new MatchTest(matcher), element),
        JsonValueKind.Number => AcceptsNumber(matcher, element),
        JsonValueKind.True => matcher.Accepts(true),
        JsonValueKind.False => matcher.Accepts(false),
        JsonValueKind.Null => matcher.AcceptsNull,
        JsonValueKind.Array => matcher.AcceptsList && depth < MaxDepth && AcceptsItems(matcher, element, depth),
        JsonValueKind.Object => matcher.AcceptsObject && IsSound(element, depth),
        _ => false,
    };

    private static bool AcceptsItems(ArgumentMatcher matcher, JsonElement list, int depth)
    {
        foreach (var item in list.EnumerateArray())
        {
            if (!Accepts(matcher, item, depth + 1))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AcceptsNumber(ArgumentMatcher matcher, JsonElement element) =>
        element.TryGetInt64(out var whole) ? matcher.Accepts(whole) : element.TryGetDecimal(out var number) && matcher.Accepts(number);

    // Neither NaN nor what a decimal does not hold.
    private static bool AcceptsNumber(ArgumentMatcher matcher, double number) => Math.Abs(number) < 7.9e28 && matcher.Accepts((decimal)number);

    /// <summary>True where no object inside names a property twice, of which each reader may take another one, and nothing is nested too deep.</summary>
    private static bool IsSound(JsonElement element, int depth)
    {
        if (depth >= MaxDepth)
        {
            return element.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array);
        }

        switch (element.ValueKind)
        {
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                {
                    if (!IsSound(item, depth + 1))
                    {
                        return false;
                    }
                }

                return true;
            case JsonValueKind.Object:
                var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
                foreach (var property in element.EnumerateObject())
                {
                    if (!names.Add(property.Name) || !IsSound(property.Value, depth + 1))
                    {
                        return false;
                    }
                }

                return true;
            default:
                return true;
        }
    }
}
