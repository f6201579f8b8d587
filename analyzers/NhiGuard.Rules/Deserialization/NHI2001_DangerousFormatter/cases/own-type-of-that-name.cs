public sealed class BinaryFormatter
{
    public object Deserialize(Stream stream) => stream.ReadByte();
}

public static class Frames
{
    public static object Read(Stream stream) => new BinaryFormatter().Deserialize(stream);
}
