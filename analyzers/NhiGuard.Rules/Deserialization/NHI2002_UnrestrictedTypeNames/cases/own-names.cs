public enum TypeNameHandling
{
    None,
    All,
}

public sealed class Exporter
{
    public TypeNameHandling TypeNameHandling { get; set; } = TypeNameHandling.All;

    public static Exporter Make() => new() { TypeNameHandling = TypeNameHandling.All };

    public object Deserialize(string text) => text;

    public static T FromJson<T>(string text) => System.Text.Json.JsonSerializer.Deserialize<T>(text)!;
}
