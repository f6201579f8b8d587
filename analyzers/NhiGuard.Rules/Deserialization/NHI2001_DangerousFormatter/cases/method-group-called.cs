using System.Runtime.Serialization.Formatters.Binary;

#pragma warning disable SYSLIB0011
public static class Taken
{
    public static object Read(Stream stream)
    {
        Func<Stream, object> read = new BinaryFormatter().Deserialize;
        return {|NHI2001:read(stream)|};
    }

    public static object Later(Stream stream, bool isOld)
    {
        Func<Stream, object> read;
        read = isOld ? s => s.Length : s => s.Position;
        if (isOld)
        {
            read = {|NHI2001:new BinaryFormatter().Deserialize|};
        }

        return read.Invoke(stream);
    }

    public static void Write(Stream stream, object order)
    {
        Action<Stream, object> write = new BinaryFormatter().Serialize;
        write(stream, order);
    }
}
