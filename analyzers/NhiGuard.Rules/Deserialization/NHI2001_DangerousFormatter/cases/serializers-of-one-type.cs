using System.Runtime.Serialization;
using System.Xml.Serialization;

public static class Orders
{
    public sealed class Order
    {
        public int Id { get; set; }
    }

    public static Order? ReadContract(Stream stream) => (Order?)new DataContractSerializer(typeof(Order)).ReadObject(stream);

    public static Order? ReadXml(Stream stream) => (Order?)new XmlSerializer(typeof(Order)).Deserialize(stream);

    public static XmlObjectSerializer Serializer() => new DataContractSerializer(typeof(Order));
}
