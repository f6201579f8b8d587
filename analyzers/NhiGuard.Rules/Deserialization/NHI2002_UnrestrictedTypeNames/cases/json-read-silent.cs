// @references serializers
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

public sealed class JsonQuietReads(JsonSerializer given)
{
    private static readonly JsonSerializerSettings s_settings = new() { MaxDepth = 16 };
    private static readonly JsonSerializerSettings s_bound = new() { TypeNameHandling = TypeNameHandling.Auto, SerializationBinder = new OrderNames() };

    public static object? Plain(string json) => JsonConvert.DeserializeObject(json) ?? JsonConvert.DeserializeObject<OrderRow>(json, s_settings);

    public static OrderRow? Bound(string json) => JsonConvert.DeserializeObject<OrderRow>(json, s_bound);

    public static OrderRow? Reset(string json, bool old)
    {
        var settings = new JsonSerializerSettings();
        settings.TypeNameHandling = TypeNameHandling.None;
        return old ? null : JsonConvert.DeserializeObject<OrderRow>(json, settings);
    }

    // Read without type names; written with them, for another reader.
    public static string Write(string json)
    {
        var row = JsonConvert.DeserializeObject<OrderRow>(json, s_settings);
        return JsonConvert.SerializeObject(row, s_bound);
    }

    public OrderRow? Given(JsonReader reader) => given.Deserialize<OrderRow>(reader);

    public static OrderRow? Token(JToken token) => token.ToObject<OrderRow>(JsonSerializer.Create(s_settings));

    public static void Everywhere() => JsonConvert.DefaultSettings = () => new JsonSerializerSettings { MaxDepth = 8 };

    private sealed class OrderNames : ISerializationBinder
    {
        public Type BindToType(string? assemblyName, string typeName) => typeName == "row" ? typeof(OrderRow) : throw new JsonSerializationException(typeName);

        public void BindToName(Type serializedType, out string? assemblyName, out string? typeName) => (assemblyName, typeName) = (null, "row");
    }
}

public sealed class OrderRow
{
    public object? Extra { get; set; }
}
