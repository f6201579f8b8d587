// @stubs protobuf
using ProtoBuf;

[ProtoContract]
public sealed class Loose
{
    [ProtoMember(1, {|NHI2002:DynamicType = true|})]
    public object? Body { get; set; }
}
