using System.Xml.Serialization;

public static class XmlSerializerSilentUses
{
    public static object? Read(Stream stream) => new XmlSerializer(typeof(List<string>)).Deserialize(stream);

    public static object? Generic<T>(Stream stream) => new XmlSerializer(typeof(T)).Deserialize(stream);

    public static object? Given(Type type, Stream stream) => new XmlSerializer(type).Deserialize(stream);

    public static object? Own(object value, Stream stream) => new XmlSerializer(value.GetType()).Deserialize(stream);

    public static object? Written(Stream stream) => new XmlSerializer(Type.GetType("System.Version")!).Deserialize(stream);
}
