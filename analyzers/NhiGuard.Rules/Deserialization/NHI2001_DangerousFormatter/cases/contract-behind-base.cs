using System.Runtime.Serialization;
using System.Runtime.Serialization.Json;

public static class Bases
{
    public static object? Read(Stream stream, bool json)
    {
        XmlObjectSerializer serializer = json ? new DataContractJsonSerializer(typeof(Version)) : Make();
        return serializer.ReadObject(stream);
    }

    private static XmlObjectSerializer Make() => new DataContractSerializer(typeof(Version));
}
