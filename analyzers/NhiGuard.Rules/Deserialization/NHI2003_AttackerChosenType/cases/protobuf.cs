// @references serializers
using ProtoBuf;
using ProtoBuf.Meta;

public static class ProtobufTypes
{
    public static object Read(Stream stream, string name) => {|NHI2003:Serializer.NonGeneric.Deserialize(Type.GetType(name)!, stream)|};

    public static object Model(RuntimeTypeModel model, Stream stream, string name) => {|NHI2003:model.Deserialize(stream, null, Type.GetType(name)!)|};
}
