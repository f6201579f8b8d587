using System.Runtime.Serialization;
using System.Runtime.Serialization.Json;

public static class DataContractSilentUses
{
    public static object? Read(Stream stream) => new DataContractSerializer(typeof(Version)).ReadObject(stream);

    public static object? Json(Stream stream) => Load(typeof(Version), stream);

    private static object? Load(Type type, Stream stream) => new DataContractJsonSerializer(type).ReadObject(stream);
}
