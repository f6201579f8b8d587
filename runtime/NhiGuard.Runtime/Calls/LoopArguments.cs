using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace NhiGuard;

/// <summary>Arguments as a model writes them.</summary>
internal static class LoopArguments
{
    /// <returns>False when the text is no JSON object, is nested more than 64 levels deep, or gives a name twice: of two values the guard
    /// could judge one, and the tool read the other.</returns>
    public static bool TryRead(string? text, out JsonElement json, [NotNullWhen(true)] out Dictionary<string, object?>? arguments)
    {
        (json, arguments) = (default, null);
        try
        {
            using var document = JsonDocument.Parse(string.IsNullOrWhiteSpace(text) ? "{}" : text);
            json = document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return false;
        }

        if (json.ValueKind != JsonValueKind.Object || !IsPlain(json))
        {
            return false;
        }

        arguments = json.EnumerateObject().ToDictionary(static a => a.Name, static a => (object?)a.Value, StringComparer.Ordinal);
        return true;
    }

    private static bool IsPlain(JsonElement json)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Object:
                var names = new HashSet<string>(StringComparer.Ordinal);
                return json.EnumerateObject().All(property => names.Add(property.Name) && IsPlain(property.Value));
            case JsonValueKind.Array:
                return json.EnumerateArray().All(IsPlain);
            default:
                return true;
        }
    }
}
