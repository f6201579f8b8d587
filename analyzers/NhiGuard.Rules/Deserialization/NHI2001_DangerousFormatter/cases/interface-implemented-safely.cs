using System.Runtime.Serialization;
using System.Text.Json;

#pragma warning disable SYSLIB0011, SYSLIB0050
public sealed class JsonFormatter : IFormatter
{
    public SerializationBinder? Binder { get; set; }

    public StreamingContext Context { get; set; }

    public ISurrogateSelector? SurrogateSelector { get; set; }

    public object Deserialize(Stream serializationStream) => JsonSerializer.Deserialize<Dictionary<string, string>>(serializationStream)!;

    public void Serialize(Stream serializationStream, object graph) => JsonSerializer.Serialize(serializationStream, graph, graph.GetType());
}

public static class Safe
{
    public static object Read(Stream stream)
    {
        IFormatter formatter = new JsonFormatter();
        return formatter.Deserialize(stream);
    }
}
