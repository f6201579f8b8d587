using System.Runtime.Serialization.Formatters.Binary;

public sealed class Note
{
    public string Text { get; set; } = "";
}

public static class Store
{
    public static Note Load(Stream stream) => (Note)new BinaryFormatter().Deserialize(stream);
}
