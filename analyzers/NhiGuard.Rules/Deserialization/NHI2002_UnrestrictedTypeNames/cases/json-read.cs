// @references serializers
// @fix Use TypeNameHandling.None
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

public sealed class JsonReads
{
    private static readonly JsonSerializerSettings s_settings = new() { TypeNameHandling = {|NHI2002:TypeNameHandling.Auto|} };
    private readonly JsonSerializer _serializer = JsonSerializer.Create(s_settings);

    public static object? Known(string json) => {|NHI2002:JsonConvert.DeserializeObject(json, s_settings)|};

    public static Order? Local(string json)
    {
        var settings = new JsonSerializerSettings();
        settings.TypeNameHandling = {|NHI2002:TypeNameHandling.All|};
        return {|NHI2002:JsonConvert.DeserializeObject<Order>(json, settings)|};
    }

    public static void Fill(string json, Order order)
    {
        var settings = Make();
        {|NHI2002:JsonConvert.PopulateObject(json, order, settings)|};
    }

    public Order? Held(JsonReader reader) => {|NHI2002:_serializer.Deserialize<Order>(reader)|};

    public static Order? Token(JToken token)
    {
        var serializer = new JsonSerializer { TypeNameHandling = {|NHI2002:TypeNameHandling.Objects|} };
        return {|NHI2002:token.ToObject<Order>(serializer)|};
    }

    public static void Everywhere()
    {
        var settings = new JsonSerializerSettings { TypeNameHandling = {|NHI2002:TypeNameHandling.Auto|} };
        JsonConvert.DefaultSettings = () => {|NHI2002:settings|};
    }

    private static JsonSerializerSettings Make()
    {
        var settings = new JsonSerializerSettings { TypeNameHandling = {|NHI2002:TypeNameHandling.Auto|} };
        return settings;
    }
}

public sealed class Order
{
    public object? Extra { get; set; }
}
