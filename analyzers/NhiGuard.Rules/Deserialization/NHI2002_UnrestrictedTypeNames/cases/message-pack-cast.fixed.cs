// @references serializers
using MessagePack;

public static class Casts
{
    public static Version Read(byte[] data) => MessagePackSerializer.Deserialize<Version>(data);
}
