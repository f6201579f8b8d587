// @references serializers
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

public static class QuietDefaults
{
    public static void Everywhere()
    {
        var settings = new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.Auto, SerializationBinder = new Shapes() };
        JsonConvert.DefaultSettings = () => settings;
    }

    public static void Named() => JsonConvert.DefaultSettings = Make;

    public static object? Read(string json) => JsonConvert.DeserializeObject<List<JObject>>(json);

    private static JsonSerializerSettings Make() => new() { Formatting = Formatting.Indented };

    private sealed class Shapes : DefaultSerializationBinder
    {
        private static readonly Dictionary<string, Type> s_types = new() { ["version"] = typeof(Version) };

        public override Type BindToType(string? assemblyName, string typeName) =>
            s_types.TryGetValue(typeName, out var type) ? type : throw new JsonSerializationException("unknown");
    }
}
