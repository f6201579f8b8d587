using System.Text;
using System.Text.Json;
using NhiGuard.Secrets;

namespace NhiGuard;

/// <summary>Takes secrets out of text and data: the exact values that are out on lease, in every usual encoding, and every
/// credential of a known format (NHI1001). In their place stands <c>[redacted:NAME]</c> or
/// <c>[redacted:NHI1001 provider kind]</c>.</summary>
/// <remarks>What holds no secret comes back as the same instance. Safe for any number of threads.</remarks>
public sealed class SecretRedactor
{
    private readonly LeasedValues _leased;
    private readonly DataRedactor _data;

    internal SecretRedactor(LeasedValues leased)
    {
        _leased = leased;
        _data = new(this);
    }

    /// <summary>Redacts a text.</summary>
    public string Redact(string text)
    {
        var matches = SecretScanner.Scan(text);
        if (matches.Count == 0 && _leased.IsEmpty)
        {
            return text;
        }

        List<Redaction> found = [];
        _leased.FindIn(text, found);
        foreach (var match in matches)
        {
            found.Add(new(match.Start, match.Length, $"{HardcodedSecret.Rule.Id} {match.Format}"));
        }

        return found.Count == 0 ? text : Replace(text, found);
    }

    /// <summary>A text with fewer characters is clean.</summary>
    internal int LeastLength => _leased.IsEmpty ? SecretScanner.ShortestLength : 0;

    /// <summary>True for a text that <see cref="Redact(string)"/> gives back as it is.</summary>
    internal bool IsClean(ReadOnlySpan<char> text)
    {
        if (_leased.IsEmpty)
        {
            return SecretScanner.Scan(text).Count == 0;
        }

        var whole = text.ToString();
        return ReferenceEquals(Redact(whole), whole);
    }

    /// <summary>Redacts data of any shape: text, JSON, dictionaries; any other object by what it serializes to.</summary>
    /// <param name="value">The data.</param>
    /// <param name="serializer">How objects become JSON; the defaults when null.</param>
    /// <returns>The same instance when it holds no secret. Otherwise text as text, JSON as JSON of the same kind, a dictionary as a
    /// dictionary, and any other object as a <see cref="JsonElement"/>.</returns>
    /// <exception cref="NotSupportedException">An object cannot be serialized, so nobody can tell what it holds.</exception>
    /// <exception cref="InvalidDataException">The data is nested more than 512 levels deep.</exception>
    public object? Redact(object? value, JsonSerializerOptions? serializer = null) =>
        _data.Redact(value, serializer ?? JsonSerializerOptions.Default);

    /// <returns>The same instance when no argument holds a secret.</returns>
    internal IReadOnlyDictionary<string, object?> RedactArguments(
        IReadOnlyDictionary<string, object?> arguments, JsonSerializerOptions? serializer) =>
        _data.RedactDictionary(arguments, serializer ?? JsonSerializerOptions.Default);

    private static string Replace(string text, List<Redaction> found)
    {
        // A leased value and a format often name the same place: the earliest wins, of those the longest, and overlaps melt into it.
        found.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.Length.CompareTo(a.Length));
        var cleaned = new StringBuilder(text.Length);
        var done = 0;
        foreach (var place in found)
        {
            if (place.Start >= done)
            {
                cleaned.Append(text, done, place.Start - done).Append("[redacted:").Append(place.Label).Append(']');
            }

            done = Math.Max(done, place.End);
        }

        return cleaned.Append(text, done, text.Length - done).ToString();
    }
}
