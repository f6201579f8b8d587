using System.Text.Json;

public static class SystemTextJsonSilentUses
{
    private static readonly Dictionary<string, Type> s_types = new() { ["version"] = typeof(Version) };

    public static object? Read(string json, string name) => JsonSerializer.Deserialize(json, s_types[name]);

    public static object? Checked(string json, string name)
    {
        var type = Type.GetType(name)!;
        if (!s_types.ContainsValue(type) && !typeof(IFormattable).IsAssignableFrom(type))
        {
            throw new ArgumentException(name);
        }

        return type == typeof(Version) ? JsonSerializer.Deserialize(json, type) : null;
    }

    public static Version? Typed(string json) => JsonSerializer.Deserialize<Version>(json);
}
