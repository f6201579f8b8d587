using System.Runtime.Serialization.Formatters.Binary;
using System.Text.Json;

#pragma warning disable SYSLIB0011
public sealed class Order
{
    public int Id { get; set; }
}

public static class Orders
{
    public static Order Read(Stream stream)
    {
        return JsonSerializer.Deserialize<Order>(stream)!;
    }
}
