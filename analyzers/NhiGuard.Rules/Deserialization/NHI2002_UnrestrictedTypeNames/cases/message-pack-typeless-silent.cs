// @references serializers
using MessagePack;
using MessagePack.Resolvers;

public static class MessagePackTypelessSilentUses
{
    public static Version Read(byte[] data) => MessagePackSerializer.Deserialize<Version>(data);

    public static byte[] Write(object value) => MessagePackSerializer.Typeless.Serialize(value);

    public static readonly MessagePackSerializerOptions Lz4 =
        ContractlessStandardResolver.Options.WithCompression(MessagePackCompression.Lz4BlockArray);
}
