using System.Runtime.Serialization.Formatters.Binary;

#pragma warning disable SYSLIB0011
public sealed class Order
{
    public int Id { get; set; }
}

public static class Orders
{
    public static Order Read(Stream stream)
    {
        var formatter = new BinaryFormatter();
        return (Order){|NHI2001:formatter.Deserialize(stream)|};
    }
}
