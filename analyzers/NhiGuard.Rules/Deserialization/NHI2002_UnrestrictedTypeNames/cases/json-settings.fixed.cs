// @references serializers
// @fix Use TypeNameHandling.None
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

public static class JsonSettingsUses
{
    public static readonly JsonSerializerSettings Settings = new() { TypeNameHandling = TypeNameHandling.None };

    public static JsonSerializerSettings Cast() => new() { TypeNameHandling = TypeNameHandling.None };

    public static void Default() => JsonConvert.DefaultSettings = () => new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.None };

    public static JsonSerializer Serializer()
    {
        var serializer = new JsonSerializer();
        serializer.TypeNameHandling = TypeNameHandling.None;
        return serializer;
    }

    public static JsonSerializerSettings Nulled() => new() { TypeNameHandling = TypeNameHandling.None, SerializationBinder = null };

    public static JsonSerializerSettings Usual() => new() { TypeNameHandling = TypeNameHandling.None, SerializationBinder = new DefaultSerializationBinder() };
}
