// @references serializers
using MessagePack;

public static class Casts
{
    public static Version Read(byte[] data) => (Version){|NHI2002:MessagePackSerializer.Typeless.Deserialize(data)|};
}
