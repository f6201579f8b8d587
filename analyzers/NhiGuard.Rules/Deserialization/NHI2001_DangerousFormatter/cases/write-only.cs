using System.Runtime.Serialization;
using System.Runtime.Serialization.Formatters.Binary;

#pragma warning disable SYSLIB0011, SYSLIB0050
public static class Writer
{
    public static void Write(Stream stream, object graph) => new BinaryFormatter().Serialize(stream, graph);

    public static Action<Stream, object> Deferred()
    {
        var formatter = new BinaryFormatter();
        return formatter.Serialize;
    }
}
