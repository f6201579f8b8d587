namespace NhiGuard.Deserialization;

/// <summary>The sink table of NHI2005 UntrustedPayload: where a payload enters a deserialiser. The rule itself follows the flow.</summary>
/// <param name="Type">Metadata name of the type that declares the method.</param>
/// <param name="Method">The method.</param>
/// <param name="Payload">Name of the parameter that takes the payload; the first parameter where names differ between overloads.</param>
/// <param name="Danger">What an untrusted payload can do there.</param>
public sealed record PayloadSink(string Type, string Method, string Payload, PayloadDanger Danger);

/// <summary>What an untrusted payload can do in a sink.</summary>
public enum PayloadDanger
{
    /// <summary>Chooses the types that are built.</summary>
    Polymorphic,

    /// <summary>Chooses depth and size: memory and stack.</summary>
    Unbounded,
}

/// <summary>The table.</summary>
public static class PayloadSinks
{
    /// <summary>Every polymorphic reader of <see cref="Serializers"/>, and the usual readers that set no bounds.</summary>
    public static IReadOnlyList<PayloadSink> All { get; } =
    [
        .. from row in Serializers.Rows
           where row.Use == Use.Call && row.Unless != Unless.ConstantAddress && row.Unless != Unless.PlainFormat
           from member in row.Members
           select new PayloadSink(row.Type, member, "", PayloadDanger.Polymorphic),
        new("Newtonsoft.Json.JsonConvert", "DeserializeObject", "value", PayloadDanger.Unbounded),
        new("Newtonsoft.Json.JsonConvert", "PopulateObject", "value", PayloadDanger.Unbounded),
        new("Newtonsoft.Json.JsonSerializer", "Deserialize", "reader", PayloadDanger.Unbounded),
        new("Newtonsoft.Json.Linq.JToken", "Parse", "json", PayloadDanger.Unbounded),
        new("Newtonsoft.Json.Linq.JObject", "Parse", "json", PayloadDanger.Unbounded),
        new("Newtonsoft.Json.Linq.JArray", "Parse", "json", PayloadDanger.Unbounded),
        new("System.Text.Json.JsonSerializer", "Deserialize", "json", PayloadDanger.Unbounded),
        new("System.Text.Json.JsonDocument", "Parse", "json", PayloadDanger.Unbounded),
        new("System.Text.Json.Nodes.JsonNode", "Parse", "json", PayloadDanger.Unbounded),
        new("System.Xml.Serialization.XmlSerializer", "Deserialize", "stream", PayloadDanger.Unbounded),
        new("System.Runtime.Serialization.XmlObjectSerializer", "ReadObject", "stream", PayloadDanger.Unbounded),
        new("MessagePack.MessagePackSerializer", "Deserialize", "buffer", PayloadDanger.Unbounded),
        new("YamlDotNet.Serialization.IDeserializer", "Deserialize", "input", PayloadDanger.Unbounded),
        new("ProtoBuf.Serializer", "Deserialize", "source", PayloadDanger.Unbounded),
    ];
}
