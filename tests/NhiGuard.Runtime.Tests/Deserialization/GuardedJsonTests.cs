using System.Text;
using System.Text.Json.Serialization;

namespace NhiGuard.Tests;

public sealed class GuardedJsonTests
{
    private static readonly GuardedJson s_json = new([typeof(Order), typeof(Shape), typeof(Circle)], new() { MaxDepth = 4, MaxBytes = 200, MaxStringBytes = 20 });

    [Test]
    public void ReadsAListedType() =>
        Assert.That(s_json.Read<Order>("""{ "id": 7, "note": "fragile" }"""u8), Is.EqualTo(new Order(7, "fragile")));

    [Test]
    public void RefusesATypeThatIsNotListed() => Refuses("NHI2003", () => s_json.Read<Secretive>("{}"u8), "Secretive");

    [Test]
    public void BuildsADerivedTypeThatIsListed() =>
        Assert.That(s_json.Read<Shape>("""{ "$type": "circle", "radius": 2 }"""u8), Is.EqualTo(new Circle(2)));

    [Test]
    public void RefusesADerivedTypeThatIsDeclaredAndNotListed() => Refuses("NHI2005", () => s_json.Read<Shape>("""{ "$type": "square", "side": 2 }"""u8));

    [Test]
    public void RefusesATypeNameInThePayload() =>
        Refuses("NHI2005", () => s_json.Read<Order>("""{ "$type": "System.IO.FileInfo, System.IO.FileSystem", "id": 1 }"""u8));

    [Test]
    public void RefusesALongPayload() => Refuses("NHI2005", () => s_json.Read<Order>(Encoding.UTF8.GetBytes($$"""{ "id": 1 }{{new string(' ', 200)}}""")), "200 bytes");

    [Test]
    public void RefusesALongString() => Refuses("NHI2005", () => s_json.Read<Order>("""{ "note": "123456789012345678901" }"""u8), "20 bytes");

    [Test]
    public void RefusesALongName() => Refuses("NHI2005", () => s_json.Read<Order>("""{ "a23456789012345678901": 1 }"""u8), "20 bytes");

    [Test]
    public void RefusesDepth() => Refuses("NHI2005", () => s_json.Read<Order>("""{ "x": [[[[1]]]] }"""u8));

    [Test]
    public void NeverQuotesThePayload()
    {
        var error = Assert.Throws<GuardedJsonException>(() => s_json.Read<Order>("""{ "id": "topsecret" }"""u8))!;
        Assert.That(error.ToString(), Does.Not.Contain("topsecret"));
    }

    [Test]
    public async Task ReadsAStreamWithinTheBound()
    {
        using var endless = new Endless();
        Assert.That(async () => await s_json.ReadAsync<Order>(endless), Throws.TypeOf<GuardedJsonException>());
        Assert.That(endless.Handed, Is.LessThanOrEqualTo(402));
        using var small = new MemoryStream("""{ "id": 3 }"""u8.ToArray());
        Assert.That(await s_json.ReadAsync<Order>(small), Is.EqualTo(new Order(3, null)));
    }

    [Test]
    public void IsNotMadeForAnything() => Assert.Multiple(() =>
    {
        Assert.That(() => new GuardedJson([]), Throws.ArgumentException);
        Assert.That(() => new GuardedJson([typeof(object)]), Throws.ArgumentException);
        Assert.That(() => new GuardedJson([typeof(List<>)]), Throws.ArgumentException);
        Assert.That(() => new GuardedJson([typeof(Order)], new() { MaxDepth = 0 }), Throws.InstanceOf<ArgumentException>());
    });

    [Test]
    public void ReadsWhatThePolicyLists()
    {
        var json = GuardedJson.FromPolicy(Payloads($"types: [{Name<Order>()}, {Name<Shape>()}, {Name<Circle>()}, \"{Name<Order[]>()}\"], max-string-bytes: 8"), "p");
        Assert.Multiple(() =>
        {
            Assert.That(json.Read<Order>("""{ "id": 7 }"""u8), Is.EqualTo(new Order(7, null)));
            Assert.That(json.Read<Order[]>("""[{ "id": 7 }]"""u8), Has.Length.EqualTo(1));
            Assert.That(json.Read<Shape>("""{ "$type": "circle", "radius": 2 }"""u8), Is.EqualTo(new Circle(2)));
            Refuses("NHI2005", () => json.Read<Shape>("""{ "$type": "square", "side": 2 }"""u8));
            Refuses("NHI2003", () => json.Read<Secretive>("{}"u8), "Secretive");
            Refuses("NHI2003", () => json.Read<List<Order>>("[]"u8));
            Refuses("NHI2005", () => json.Read<Order>("""{ "note": "123456789" }"""u8), "8 bytes");
        });
    }

    [Test]
    public void KeepsTheBoundsOfThePolicy()
    {
        var json = GuardedJson.FromPolicy(Payloads($"types: [{Name<Order>()}], max-depth: 2, max-bytes: 30"), "p");
        Refuses("NHI2005", () => json.Read<Order>("""{ "x": [[1]] }"""u8));
        Refuses("NHI2005", () => json.Read<Order>("""{ "id": 1, "x": [1, 2, 3, 4, 5] }"""u8), "30 bytes");
        Assert.That(json.Read<Order>("""{ "id": 1, "x": [1, 2] }"""u8), Is.EqualTo(new Order(1, null)));
    }

    [Test]
    public void RefusesAPayloadThatThePolicyDoesNotName() =>
        Refuses("NHI2003", () => _ = GuardedJson.FromPolicy(Payloads("types: [A.B]"), "q"), "payload 'q'");

    private static Policy Payloads(string payload) =>
        PolicyReader.Read($"version: 1\nmode: observe\npayloads: {{ p: {{ {payload} }} }}\n").Policy!;

    private static string Name<T>() => typeof(T).FullName!;

    private static void Refuses(string rule, Action read, string text = "")
    {
        var error = Assert.Throws<GuardedJsonException>(() => read())!;
        Assert.Multiple(() =>
        {
            Assert.That(error.RuleId, Is.EqualTo(rule));
            Assert.That(error.Message, Does.StartWith(rule + ": ").And.Contain(text));
        });
    }

    private sealed record Order(int Id, string? Note);

    private sealed record Secretive;

    [JsonDerivedType(typeof(Circle), "circle")]
    [JsonDerivedType(typeof(Square), "square")]
    private record Shape;

    private sealed record Circle(double Radius) : Shape;

    private sealed record Square(double Side) : Shape;

    private sealed class Endless : MemoryStream
    {
        public long Handed { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Handed += buffer.Length;
            buffer.Span.Fill((byte)' ');
            return new(buffer.Length);
        }
    }
}
