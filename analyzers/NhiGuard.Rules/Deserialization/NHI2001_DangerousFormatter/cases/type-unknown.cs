using System.Runtime.Serialization.Formatters.Binary;

#pragma warning disable SYSLIB0011
public sealed class Cache<T>
{
    private readonly BinaryFormatter _formatter = new();

    public object Any(Stream stream) => {|NHI2001:_formatter.Deserialize(stream)|};

    public T Typed(Stream stream) => (T){|NHI2001:_formatter.Deserialize(stream)|};

    public IEnumerable<string> Names(Stream stream) => (IEnumerable<string>){|NHI2001:_formatter.Deserialize(stream)|};

    public void Write(Stream stream, object graph) => _formatter.Serialize(stream, graph);
}
