// @stubs protobuf
using ProtoBuf;
using ProtoBuf.Meta;

[ProtoContract]
public sealed class Loose
{
    [ProtoMember(1, {|NHI2002:DynamicType = true|})]
    public object? Body { get; set; }

    public static void Open(ValueMember body) => {|NHI2002:body.DynamicType = true|};

    public static void Close(ValueMember body) => body.DynamicType = false;
}
