// @stubs web
using System.Runtime.Serialization;

public static class NetDataContractSilentUses
{
    public static object ReadAs(Stream stream)
    {
        XmlObjectSerializer serializer = new DataContractSerializer(typeof(List<string>));
        return serializer.ReadObject(stream)!;
    }
}
