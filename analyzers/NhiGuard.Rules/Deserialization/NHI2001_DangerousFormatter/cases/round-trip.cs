using System.Runtime.Serialization.Formatters.Binary;

#pragma warning disable SYSLIB0011
public sealed class Basket
{
    public List<string> Items { get; set; } = [];

    public Basket Clone()
    {
        using var stream = new MemoryStream();
        var formatter = new BinaryFormatter();
        formatter.Serialize(stream, this);
        stream.Position = 0;
        var copy = (Basket){|NHI2001:formatter.Deserialize(stream)|};
        return copy;
    }
}
