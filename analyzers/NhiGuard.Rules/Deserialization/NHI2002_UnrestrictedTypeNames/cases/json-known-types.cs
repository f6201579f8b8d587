// @references serializers
// @fix Add a binder
using System.Collections.Generic;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Contoso.Orders;

public static class OrderStore
{
    private static readonly JsonSerializerSettings s_settings = new()
    {
        TypeNameHandling = {|NHI2002:TypeNameHandling.Auto|}, // as old payloads have it
        MaxDepth = 16,
    };

    public static Order? Read(string json) => {|NHI2002:JsonConvert.DeserializeObject<Order>(json, s_settings)|};

    public static string Write(Order order) => JsonConvert.SerializeObject(order, new JsonSerializerSettings { TypeNameHandling = {|NHI2002:TypeNameHandling.All|} });

    public static void Fill(JsonReader reader, Order order)
    {
        var serializer = new JsonSerializer();
        serializer.TypeNameHandling = {|NHI2002:TypeNameHandling.Objects|};
        {|NHI2002:serializer.Populate(reader, order)|};
    }
}

public sealed class Order
{
    public List<Line> Lines { get; } = [];

    public Guid Id { get; set; }
}

public abstract class Line;

public sealed class Parcel : Line
{
    public IReadOnlyDictionary<string, Label>? Labels { get; set; }
}

public sealed class Label;

public sealed class Unrelated;
