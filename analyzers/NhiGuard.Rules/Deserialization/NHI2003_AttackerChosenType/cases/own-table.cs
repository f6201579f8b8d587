using System.Reflection;
using System.Text.Json;

public sealed record Envelope(string Kind, JsonElement Body);

public static class Handlers
{
    private static readonly Dictionary<string, Type> s_types = Assembly.GetExecutingAssembly().GetTypes()
        .Where(t => typeof(IFormattable).IsAssignableFrom(t))
        .ToDictionary(t => t.Name);

    public static object? Read(Envelope envelope) =>
        s_types.TryGetValue(envelope.Kind, out var type) ? envelope.Body.Deserialize(type) : null;

    public static object? Switch(Envelope envelope)
    {
        var type = envelope.Kind switch
        {
            "version" => typeof(Version),
            "uri" => typeof(Uri),
            _ => throw new ArgumentException(envelope.Kind),
        };
        return JsonSerializer.Deserialize(envelope.Body, type);
    }
}
