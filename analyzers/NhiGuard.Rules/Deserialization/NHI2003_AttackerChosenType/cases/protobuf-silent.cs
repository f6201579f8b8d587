// @references serializers
using ProtoBuf;
using ProtoBuf.Meta;

public static class KnownProtobufTypes
{
    public static object Read(Stream stream) => Serializer.NonGeneric.Deserialize(typeof(Version), stream);

    public static object Model(RuntimeTypeModel model, Stream stream, Type known) => model.Deserialize(stream, null, known);
}
