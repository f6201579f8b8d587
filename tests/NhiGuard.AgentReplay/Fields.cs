using System.Text.Json;

namespace NhiGuard.AgentReplay;

/// <summary>The fields of one object of the recording; one of another kind than expected is an error that names it.</summary>
internal readonly struct Fields
{
    private readonly JsonElement _json;

    public Fields(JsonElement json, string place, string name)
    {
        (_json, Place, Name) = (json, place, name);
        if (json.ValueKind != JsonValueKind.Object)
        {
            throw new ReplayException($"{place}: {name} is no object");
        }
    }

    public string Place { get; }

    public string Name { get; }

    public string? Text(string name) => Get(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        _ => throw Wrong(name, "a text"),
    };

    /// <summary>A text, or several.</summary>
    public IReadOnlyList<string>? Texts(string name) => Get(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } text => [text.GetString()!],
        { ValueKind: JsonValueKind.Array } list when list.EnumerateArray().All(static t => t.ValueKind == JsonValueKind.String) =>
            [.. list.EnumerateArray().Select(static t => t.GetString()!)],
        _ => throw Wrong(name, "a text or a list of texts"),
    };

    /// <summary>A text as it stands, and anything else as JSON.</summary>
    public string? Anything(string name) => Get(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        { } json => json.GetRawText(),
    };

    public IEnumerable<JsonElement> List(string name) => Get(name) switch
    {
        { ValueKind: JsonValueKind.Array } list => list.EnumerateArray(),
        _ => throw Wrong(name, "a list"),
    };

    public IReadOnlyDictionary<string, object?>? Object(string name) => Get(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Object } json => Arguments(json),
        _ => throw Wrong(name, "an object"),
    };

    private static Dictionary<string, object?> Arguments(JsonElement json)
    {
        var arguments = new Dictionary<string, object?>();
        foreach (var property in json.EnumerateObject())
        {
            arguments[property.Name] = property.Value;
        }

        return arguments;
    }

    private JsonElement? Get(string name) =>
        _json.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private ReplayException Wrong(string name, string expected) => new($"{Place}: '{name}' of {Name} is not {expected}");
}
