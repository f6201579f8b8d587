using System.Runtime.Serialization;
using System.Runtime.Serialization.Json;

public static class DataContractUses
{
    public static object? Read(string name, Stream stream) => {|NHI2003:new DataContractSerializer(Type.GetType(name)!)|}.ReadObject(stream);

    public static object? Json(string name, Stream stream) => Load(Type.GetType(name)!, stream);

    private static object? Load(Type type, Stream stream) => {|NHI2003:new DataContractJsonSerializer(type)|}.ReadObject(stream);
}
