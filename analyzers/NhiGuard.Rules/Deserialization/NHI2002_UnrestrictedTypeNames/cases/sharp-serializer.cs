// @stubs serializers
using Polenter.Serialization;
using Polenter.Serialization.Advanced.Serializing;

public sealed class Names : ITypeNameConverter
{
    public string ConvertToTypeName(Type type) => type.Name;

    public Type ConvertToType(string typeName) => typeName == "Version" ? typeof(Version) : throw new InvalidOperationException(typeName);
}

public static class SharpSerializerUses
{
    public static object Xml(Stream stream) => {|NHI2002:new SharpSerializer().Deserialize(stream)|};

    public static object Binary(Stream stream)
    {
        var serializer = new SharpSerializer(true);
        return {|NHI2002:serializer.Deserialize(stream)|};
    }
}
