// protobuf-net 2, in which dynamic types can still be asked for.
namespace ProtoBuf
{
    public sealed class ProtoContractAttribute : System.Attribute;

    public sealed class ProtoMemberAttribute(int tag) : System.Attribute
    {
        public int Tag { get; } = tag;

        public bool DynamicType { get; set; }
    }
}

namespace ProtoBuf.Meta
{
    public sealed class ValueMember
    {
        public bool DynamicType { get; set; }
    }
}
