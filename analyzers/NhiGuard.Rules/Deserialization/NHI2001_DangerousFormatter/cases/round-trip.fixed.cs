using System.Runtime.Serialization.Formatters.Binary;
using System.Text.Json;

#pragma warning disable SYSLIB0011
public sealed class Basket
{
    public List<string> Items { get; set; } = [];

    public Basket Clone()
    {
        using var stream = new MemoryStream();
        JsonSerializer.Serialize(stream, this);
        stream.Position = 0;
        var copy = JsonSerializer.Deserialize<Basket>(stream)!;
        return copy;
    }
}
