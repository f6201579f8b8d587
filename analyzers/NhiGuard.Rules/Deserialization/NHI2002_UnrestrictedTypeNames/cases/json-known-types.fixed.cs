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
        TypeNameHandling = TypeNameHandling.Auto, // as old payloads have it
        SerializationBinder = new KnownTypes(),
        MaxDepth = 16,
    };

    public static Order? Read(string json) => JsonConvert.DeserializeObject<Order>(json, s_settings);

    public static string Write(Order order) => JsonConvert.SerializeObject(order, new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.All, SerializationBinder = new KnownTypes() });

    public static void Fill(JsonReader reader, Order order)
    {
        var serializer = new JsonSerializer();
        serializer.TypeNameHandling = TypeNameHandling.Objects;
        serializer.SerializationBinder = new KnownTypes();
        serializer.Populate(reader, order);
    }

    private sealed class KnownTypes : ISerializationBinder
    {
        private static readonly Dictionary<string, Type> s_types = new Dictionary<string, Type>
        {
            { Plain(typeof(Label).FullName!), typeof(Label) },
            { Plain(typeof(Order).FullName!), typeof(Order) },
            { Plain(typeof(Parcel).FullName!), typeof(Parcel) },
            { Plain(typeof(Dictionary<string, Label>).FullName!), typeof(Dictionary<string, Label>) },
            { Plain(typeof(List<Line>).FullName!), typeof(List<Line>) },
        };

        private readonly DefaultSerializationBinder _names = new DefaultSerializationBinder();

        public Type BindToType(string? assemblyName, string typeName) => s_types.TryGetValue(Plain(typeName), out var type)
            ? type
            : throw new JsonSerializationException("The payload names a type that is not known.");

        public void BindToName(Type serializedType, out string? assemblyName, out string? typeName) => _names.BindToName(serializedType, out assemblyName, out typeName);

        private static string Plain(string name) => System.Text.RegularExpressions.Regex.Replace(name, @", (Version|Culture|PublicKeyToken)=[^,\]]+", "");
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
