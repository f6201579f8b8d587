using System.Text.Json;

public static class SystemTextJsonUses
{
    public static object? Read(string json, string name) => {|NHI2003:JsonSerializer.Deserialize(json, Type.GetType(name)!)|};

    public static object? Envelope(JsonElement envelope)
    {
        var type = typeof(Version).Assembly.GetType(envelope.GetProperty("type").GetString()!);
        return {|NHI2003:JsonSerializer.Deserialize(envelope.GetProperty("body").GetRawText(), type!)|};
    }
}
