using System.Runtime.Serialization.Formatters.Binary;

#pragma warning disable SYSLIB0011
public static class Pipeline
{
    public static IEnumerable<object> ReadAll(IEnumerable<Stream> streams)
    {
        var formatter = new BinaryFormatter();
        return streams.Select({|NHI2001:formatter.Deserialize|});
    }
}
