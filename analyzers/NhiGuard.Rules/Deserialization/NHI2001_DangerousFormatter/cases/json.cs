using System.Text.Json;

public static class JsonUses
{
    public sealed record Order(int Id);

    public static Order? Read(Stream stream) => JsonSerializer.Deserialize<Order>(stream);

    public static void Write(Stream stream, Order order) => JsonSerializer.Serialize(stream, order);
}
