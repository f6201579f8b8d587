using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

[JsonDerivedType(typeof(Circle), "circle")]
[JsonDerivedType(typeof(Square), "square")]
public abstract record Shape;

public sealed record Circle(double Radius) : Shape;

public sealed record Square(double Side) : Shape;

public static class Shapes
{
    public static Shape? Read(string json) => JsonSerializer.Deserialize<Shape>(json);

    public static void Configure(JsonTypeInfo info) => info.PolymorphismOptions = new JsonPolymorphismOptions
    {
        DerivedTypes = { new JsonDerivedType(typeof(Circle), "circle") },
    };
}
