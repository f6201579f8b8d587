// @references serializers
using MessagePack;
using MessagePack.Resolvers;

public static class MessagePackTypelessUses
{
    public static object? Read(byte[] data) => {|NHI2002:MessagePackSerializer.Typeless.Deserialize(data)|};

    public static readonly MessagePackSerializerOptions Lz4 =
        {|NHI2002:TypelessContractlessStandardResolver.Options|}.WithCompression(MessagePackCompression.Lz4BlockArray);

    public static MessagePackSerializerOptions Options() => MessagePackSerializerOptions.Standard.WithResolver({|NHI2002:TypelessContractlessStandardResolver.Instance|});

    public static MessagePackSerializerOptions Objects() => MessagePackSerializerOptions.Standard.WithResolver({|NHI2002:TypelessObjectResolver.Instance|});
}
