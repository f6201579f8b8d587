using System.Globalization;
using System.Text;
using System.Text.Json;

namespace NhiGuard;

/// <summary>A question about where an argument stems from, asked of every text and number in it.</summary>
internal abstract class Origin
{
    private const int MaxDepth = 64;
    private const int MaxText = 1 << 16;

    private readonly Marks _places;
    private readonly ulong[] _facts;

    protected Origin(WhoSaid said, FromPolicy from)
    {
        Said = said;
        _places = (from.User ? Marks.User : 0) | (from.Trusted ? Marks.Trusted : 0) | (from.Internal ? Marks.Internal : 0);
        _facts = from.Caller.Count == 0 ? [] : [.. from.Caller.Select(Keys.Fact)];
    }

    protected WhoSaid Said { get; }

    public bool Covers(object? value) => value switch
    {
        null or bool => true,
        string text => Text(text),
        JsonElement json => Covers(json, 0),
        _ => Covers(JsonSerializer.SerializeToElement(value, value.GetType()), 0),
    };

    /// <summary>True where the text stems from the places.</summary>
    protected abstract bool Covers(string text);

    /// <summary>True where the number stems from the places.</summary>
    protected virtual bool Covers(decimal number) => true;

    /// <summary>True where one of the places has said what is kept under the key.</summary>
    protected bool Knows(ulong key) => (Said[key] & _places) != 0 || KnowsFact(key);

    /// <summary>True where the place has said it, and the policy names the place.</summary>
    protected bool Knows(ulong key, Marks place) => (Said[key] & _places & place) != 0;

    private bool KnowsFact(ulong key)
    {
        foreach (var fact in _facts)
        {
            if (Said[Keys.In(fact, key)] == Marks.Caller)
            {
                return true;
            }
        }

        return false;
    }

    // A value with characters that nobody sees is not what anybody said.
    private bool Text(string text) => text.Length <= MaxText && (Ascii.IsValid(text) || !HidesSomething(text)) && Covers(text);

    private bool Covers(JsonElement json, int depth) => depth <= MaxDepth && json.ValueKind switch
    {
        JsonValueKind.String => Text(json.GetString()!),
        JsonValueKind.Number => json.TryGetDecimal(out var number) && Covers(number),
        JsonValueKind.Array => json.EnumerateArray().All(item => Covers(item, depth + 1)),
        JsonValueKind.Object => json.EnumerateObject().All(property => Covers(property.Value, depth + 1)),
        _ => true,
    };

    private static bool HidesSomething(string text)
    {
        foreach (var c in text)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format)
            {
                return true;
            }
        }

        return false;
    }
}
