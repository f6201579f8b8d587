using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace NhiGuard.Tests;

/// <summary>One meaning for a value, whatever .NET type it comes in.</summary>
public sealed class ArgumentShapeTests
{
    private const string Refused = Reasons.ArgumentNotGranted;

    private static IEnumerable<TestCaseData> Texts()
    {
        yield return Case("text", static text => text);
        yield return Case("JSON", static text => JsonSerializer.SerializeToElement(text));
        yield return Case("JSON with escapes", static text => JsonDocument.Parse($"\"{string.Concat(text.Select(static c => $"\\u{(int)c:x4}"))}\"").RootElement);
        yield return Case("JSON document", static text => JsonSerializer.SerializeToDocument(text));
        yield return Case("JSON node", static text => JsonValue.Create(text));
        yield return Case("parsed node", static text => JsonNode.Parse($"\"{text}\""));
        yield return Case("list", static text => new List<string> { text });
        yield return Case("array in an array", static text => new object[] { new[] { text } });
        yield return Case("JSON list", static text => JsonSerializer.SerializeToElement(new[] { text }));
        yield return Case("node list", static text => new JsonArray(text));
        yield return Case("lazy list", static text => Enumerable.Repeat(text, 2));

        static TestCaseData Case(string name, Func<string, object?> shape) => new TestCaseData(shape).SetArgDisplayNames(name);
    }

    [TestCaseSource(nameof(Texts))]
    public void Text_is_judged_in_every_shape(Func<string, object?> shape)
    {
        Assert.Multiple(() =>
        {
            Assert.That(ArgumentPolicies.Judge("one-of: [low, high]", shape("low")), Is.EqualTo(Reasons.Granted));
            Assert.That(ArgumentPolicies.Judge("one-of: [low, high]", shape("LOW")), Is.EqualTo(Refused));
            Assert.That(ArgumentPolicies.Judge("matches: '[a-z]+', max-length: 3", shape("abc")), Is.EqualTo(Reasons.Granted));
            Assert.That(ArgumentPolicies.Judge("matches: '[a-z]+', max-length: 3", shape("abcd")), Is.EqualTo(Refused));
            Assert.That(ArgumentPolicies.Judge("min: 0", shape("5")), Is.EqualTo(Refused));
            Assert.That(ArgumentPolicies.Judge("host-in: [a.example]", shape("https://b.example")), Is.EqualTo(Reasons.HostNotGranted));
            Assert.That(ArgumentPolicies.Judge("within: [./notes]", shape("/etc/passwd")), Is.EqualTo(Reasons.PathNotGranted));
        });
    }

    private static readonly object[] _sevens =
    [
        7, 7L, 7.0, 7f, 7m, (byte)7, (sbyte)7, (short)7, (ushort)7, 7u, 7ul, (Half)7, (Int128)7, (UInt128)7, JsonSerializer.SerializeToElement(7),
        JsonDocument.Parse("7.0").RootElement, JsonDocument.Parse("70e-1").RootElement, JsonValue.Create(7), new[] { 7, 7 }, DayOfWeek.Sunday + 7,
    ];

    [TestCaseSource(nameof(_sevens))]
    public void Number_is_judged_in_every_shape(object seven)
    {
        Assert.Multiple(() =>
        {
            Assert.That(ArgumentPolicies.Judge("equals: 7, min: 7, max: 7", seven), Is.EqualTo(Reasons.Granted));
            Assert.That(ArgumentPolicies.Judge("max: 6.9", seven), Is.EqualTo(Refused));
            Assert.That(ArgumentPolicies.Judge("type: [integer, array]", seven), Is.EqualTo(Reasons.Granted));
            Assert.That(ArgumentPolicies.Judge("type: string", seven), Is.EqualTo(Refused));
            Assert.That(ArgumentPolicies.Judge("one-of: [\"7\"]", seven), Is.EqualTo(Refused));
        });
    }

    private static readonly object[] _noNumbers =
    [
        double.NaN, double.PositiveInfinity, double.NegativeInfinity, double.MaxValue, -8e28, float.NaN, JsonDocument.Parse("1e400").RootElement,
        JsonDocument.Parse("99999999999999999999999999999999").RootElement, BigInteger.Pow(10, 40), Int128.MaxValue,
        JsonDocument.Parse(new string('9', 1_000_000)).RootElement,
    ];

    [TestCaseSource(nameof(_noNumbers))]
    public void What_no_decimal_holds_is_no_number(object number)
    {
        // NaN has no form in JSON: where the serializer refuses to write it, the check fails and the call with it.
        Assert.That(ArgumentPolicies.Judge("type: number", number), Is.EqualTo(Refused).Or.EqualTo(Reasons.GuardFault));
        Assert.That(ArgumentPolicies.Judge("min: 0", number), Is.EqualTo(Refused).Or.EqualTo(Reasons.GuardFault));
    }

    [Test]
    public void Other_values_are_judged_as_the_JSON_that_they_become()
    {
        var words = new JsonSerializerOptions { Converters = { new JsonStringEnumConverter() } };
        var id = Guid.NewGuid();

        Assert.Multiple(() =>
        {
            Assert.That(ArgumentPolicies.Judge("one-of: [Monday]", DayOfWeek.Monday, words), Is.EqualTo(Reasons.Granted));
            Assert.That(ArgumentPolicies.Judge("one-of: [Monday]", DayOfWeek.Monday), Is.EqualTo(Refused));
            Assert.That(ArgumentPolicies.Judge("one-of: [1]", DayOfWeek.Monday), Is.EqualTo(Reasons.Granted));
            Assert.That(ArgumentPolicies.Judge($"equals: \"{id}\"", id), Is.EqualTo(Reasons.Granted));
            Assert.That(ArgumentPolicies.Judge("matches: '2026-11-24T.*'", new DateTime(2026, 11, 24)), Is.EqualTo(Reasons.Granted));
            Assert.That(ArgumentPolicies.Judge("host-in: [a.example]", new Uri("https://a.example/x")), Is.EqualTo(Reasons.Granted));
            Assert.That(ArgumentPolicies.Judge("host-in: [a.example]", new Uri("https://b.example/x")), Is.EqualTo(Reasons.HostNotGranted));
            Assert.That(ArgumentPolicies.Judge("one-of: [a]", 'a'), Is.EqualTo(Reasons.Granted));
            Assert.That(ArgumentPolicies.Judge("one-of: [a]", 'b'), Is.EqualTo(Refused));
            Assert.That(ArgumentPolicies.Judge("type: boolean, equals: true", true), Is.EqualTo(Reasons.Granted));
            Assert.That(ArgumentPolicies.Judge("type: boolean, equals: true", JsonSerializer.SerializeToElement(false)), Is.EqualTo(Refused));
        });
    }

    private static readonly object[] _objects =
    [
        new Dictionary<string, object?> { ["x"] = "low" }, new { x = "low" }, new Note("low"), JsonSerializer.SerializeToElement(new { x = "low" }),
        new JsonObject { ["x"] = "low" }, new object[] { new Note("low") }, new Dictionary<string, Dictionary<string, int>> { ["x"] = new() { ["low"] = 1 } },
    ];

    [TestCaseSource(nameof(_objects))]
    public void Object_is_refused_where_a_single_value_is_expected(object value)
    {
        Assert.Multiple(() =>
        {
            foreach (var constraint in new[] { "type: string", "one-of: [low]", "matches: '.*'", "max-length: 99", "min: 0", "type: [array, string]" })
            {
                Assert.That(ArgumentPolicies.Judge(constraint, value), Is.EqualTo(Refused), constraint);
            }

            Assert.That(ArgumentPolicies.Judge("type: [object, array]", value), Is.EqualTo(Reasons.Granted));
        });
    }

    [Test]
    public void Type_array_is_about_the_value_as_a_whole()
    {
        Assert.Multiple(() =>
        {
            Assert.That(ArgumentPolicies.Judge("type: array", new[] { "x" }), Is.EqualTo(Reasons.Granted));
            Assert.That(ArgumentPolicies.Judge("type: array", "x"), Is.EqualTo(Refused));
            Assert.That(ArgumentPolicies.Judge("type: array", JsonSerializer.SerializeToElement("x")), Is.EqualTo(Refused));
            Assert.That(ArgumentPolicies.Judge("type: array", null), Is.EqualTo(Refused));
            Assert.That(ArgumentPolicies.Judge("type: string", new[] { "x" }), Is.EqualTo(Refused));
            Assert.That(ArgumentPolicies.Judge("type: [array, string]", new[] { 1 }), Is.EqualTo(Refused));
            Assert.That(ArgumentPolicies.Judge("type: [array, \"null\"]", null), Is.EqualTo(Reasons.Granted));
            Assert.That(ArgumentPolicies.Judge("type: [array, \"null\"]", "x"), Is.EqualTo(Refused));
            Assert.That(ArgumentPolicies.Judge("type: \"null\"", "x"), Is.EqualTo(Refused));
            Assert.That(ArgumentPolicies.Judge("max-length: 2", new object?[] { "ab", null }), Is.EqualTo(Refused));
        });
    }

    [Test]
    public void Names_of_arguments_are_exact()
    {
        var pipeline = ArgumentPolicies.Pipeline("title: { type: string }, über: { type: string }");

        Assert.Multiple(() =>
        {
            Assert.That(Judge("title"), Is.EqualTo(Reasons.Granted));
            Assert.That(Judge("\u00FCber"), Is.EqualTo(Reasons.Granted));
            foreach (var other in new[] { "Title", "TITLE", "title ", " title", "t\u0456tle", "title\u200B", "u\u0308ber", "", "ti\u0074le\0" })
            {
                Assert.That(Judge(other), Is.EqualTo(Reasons.ArgumentUnknown), other);
            }
        });

        string Judge(string name) => ArgumentPolicies.Judge(pipeline, new Dictionary<string, object?> { [name] = "x" });
    }

    [Test]
    public void Names_are_judged_as_the_framework_compares_them()
    {
        var pipeline = ArgumentPolicies.Pipeline("title: { one-of: [ok] }");
        var arguments = new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase) { ["TITLE"] = "not ok" };

        Assert.That(ArgumentPolicies.Judge(pipeline, arguments), Is.EqualTo(Refused));
        arguments["title"] = "ok";
        Assert.That(ArgumentPolicies.Judge(pipeline, arguments), Is.EqualTo(Reasons.Granted));
        arguments["owner"] = "eve";
        Assert.That(ArgumentPolicies.Judge(pipeline, arguments), Is.EqualTo(Reasons.ArgumentUnknown));
    }

    private sealed record Note(string X);
}
