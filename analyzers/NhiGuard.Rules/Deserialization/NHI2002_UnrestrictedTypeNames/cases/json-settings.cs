// @references serializers
// @fix Use TypeNameHandling.None
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

public static class JsonSettingsUses
{
    public static readonly JsonSerializerSettings Settings = new() { TypeNameHandling = {|NHI2002:TypeNameHandling.All|} };

    public static JsonSerializerSettings Cast() => new() { TypeNameHandling = {|NHI2002:(TypeNameHandling)3|} };

    public static void Default() => JsonConvert.DefaultSettings = () => new JsonSerializerSettings { TypeNameHandling = {|NHI2002:TypeNameHandling.Auto|} };

    public static JsonSerializer Serializer()
    {
        var serializer = new JsonSerializer();
        serializer.TypeNameHandling = {|NHI2002:TypeNameHandling.Objects|};
        return serializer;
    }

    public static JsonSerializerSettings Nulled() => new() { TypeNameHandling = {|NHI2002:TypeNameHandling.All|}, SerializationBinder = null };

    public static JsonSerializerSettings Usual() => new() { TypeNameHandling = {|NHI2002:TypeNameHandling.All|}, SerializationBinder = new DefaultSerializationBinder() };
}
