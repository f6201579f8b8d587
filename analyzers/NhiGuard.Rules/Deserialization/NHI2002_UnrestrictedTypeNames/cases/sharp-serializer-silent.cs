// @stubs serializers
using Polenter.Serialization;
using Polenter.Serialization.Advanced.Serializing;

public sealed class Names : ITypeNameConverter
{
    public string ConvertToTypeName(Type type) => type.Name;

    public Type ConvertToType(string typeName) => typeName == "Version" ? typeof(Version) : throw new InvalidOperationException(typeName);
}

public static class SharpSerializerSilentUses
{
    public static object Read(Stream stream)
    {
        var settings = new SharpSerializerXmlSettings();
        settings.AdvancedSettings.TypeNameConverter = new Names();
        var serializer = new SharpSerializer(settings);
        return serializer.Deserialize(stream);
    }

    public static void Write(Stream stream, object value) => new SharpSerializer(true).Serialize(value, stream);
}
