// @references serializers
// @fix Use TypeNameHandling.None
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

public sealed class JsonReads
{
    private static readonly JsonSerializerSettings s_settings = new() { TypeNameHandling = TypeNameHandling.None };
    private readonly JsonSerializer _serializer = JsonSerializer.Create(s_settings);

    public static object? Known(string json) => JsonConvert.DeserializeObject(json, s_settings);

    public static Order? Local(string json)
    {
        var settings = new JsonSerializerSettings();
        settings.TypeNameHandling = TypeNameHandling.None;
        return JsonConvert.DeserializeObject<Order>(json, settings);
    }

    public static void Fill(string json, Order order)
    {
        var settings = Make();
        JsonConvert.PopulateObject(json, order, settings);
    }

    public Order? Held(JsonReader reader) => _serializer.Deserialize<Order>(reader);

    public static Order? Token(JToken token)
    {
        var serializer = new JsonSerializer { TypeNameHandling = TypeNameHandling.None };
        return token.ToObject<Order>(serializer);
    }

    public static void Everywhere()
    {
        var settings = new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.None };
        JsonConvert.DefaultSettings = () => settings;
    }

    private static JsonSerializerSettings Make()
    {
        var settings = new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.None };
        return settings;
    }
}

public sealed class Order
{
    public object? Extra { get; set; }
}
