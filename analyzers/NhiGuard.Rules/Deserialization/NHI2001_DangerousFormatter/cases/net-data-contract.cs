// @stubs web
using System.Runtime.Serialization;

public static class NetDataContractUses
{
    public static object Read(Stream stream)
    {
        var serializer = new NetDataContractSerializer();
        return {|NHI2001:serializer.ReadObject(stream)|}!;
    }

    public static object ReadAs(Stream stream)
    {
        XmlObjectSerializer serializer = new NetDataContractSerializer();
        return {|NHI2001:serializer.ReadObject(stream)|}!;
    }
}
