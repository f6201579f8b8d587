using System.Runtime.Serialization;

#pragma warning disable SYSLIB0050
public sealed class Importer(IFormatter formatter, XmlObjectSerializer serializer)
{
    public object Read(Stream stream) => formatter.Deserialize(stream);

    public object? ReadObject(Stream stream) => serializer.ReadObject(stream);
}
