using System.Text.Json;
using System.Text.RegularExpressions;

namespace NhiGuard.Tests;

public sealed class PolicySchemaTests
{
    [Test]
    public void JSON_schema_says_what_the_table_says()
    {
        using var schema = JsonDocument.Parse(PolicySchema.ToJsonSchema());
        var root = schema.RootElement;

        Assert.Multiple(() =>
        {
            Assert.That(root.GetProperty("$schema").GetString(), Is.EqualTo("https://json-schema.org/draft/2020-12/schema"));
            Assert.That(root.GetProperty("additionalProperties").GetBoolean(), Is.False);
            Assert.That(root.GetProperty("required").EnumerateArray().Select(static e => e.GetString()), Is.EqualTo(["version", "mode"]));
            Assert.That(Names(root), Is.EqualTo(["version", "mode", "caller", "servers", "agents", "tools", "flows", "secrets", "identity", "payloads", "rules"]));
            Assert.That(Names(Entry(root, "agents")), Is.EqualTo(["mode", "tools", "scopes", "limits"]));
            Assert.That(Names(Entry(root, "tools")), Is.EqualTo(["mode", "scopes", "effects", "output", "approval", "rate", "arguments"]));
            Assert.That(Names(Entry(root, "secrets")), Is.EqualTo(["source", "tools", "hosts", "lease", "uses"]));
            Assert.That(Names(Entry(root, "payloads")), Is.EqualTo(["types", "max-depth", "max-bytes", "max-string-bytes"]));
            Assert.That(Entry(root, "tools").GetProperty("properties").GetProperty("approval").GetProperty("oneOf").GetArrayLength(), Is.EqualTo(3));
        });
    }

    [Test]
    public void JSON_schema_is_the_same_text_each_time_and_ends_its_line()
    {
        var text = PolicySchema.ToJsonSchema();

        Assert.That(PolicySchema.ToJsonSchema(), Is.EqualTo(text));
        Assert.That(text, Does.EndWith("}\n").And.Not.Contains("\r").And.Not.Contains(" \n"));
    }

    [Test]
    public void Every_key_is_described_in_one_sentence() =>
        Assert.That(Keys(PolicySchema.Root).Select(static key => key.Description), Is.All.Matches("^[A-Za-z].*[^.]\\.$"));

    [Test]
    public void Patterns_are_anchored() =>
        Assert.That(Shapes(PolicySchema.Root).OfType<TextShape>().Select(static shape => shape.Pattern), Is.All.StartWith("^").And.All.EndWith("$"));

    /// <summary>A rule may be changed where it has a run-time face, but not where the guard has nothing to let through.</summary>
    [Test]
    public void Rules_are_those_that_judge_a_call()
    {
        var judges = Catalog.All
            .Where(static rule => rule.Faces.HasFlag(Faces.Run))
            .Select(static rule => rule.Id)
            .Except(["NHI0001", "NHI0002", "NHI1006", "NHI1007"]);
        var rules = (ObjectShape)PolicySchema.Root.Keys.Single(static key => key.Name == "rules").Shape;

        Assert.That(rules.Keys.Select(static key => key.Name), Is.SubsetOf(judges).And.Not.Empty);
    }

    /// <summary>Editors see the pattern only: it may let pass what the reader refuses, but must not refuse what the reader takes.</summary>
    [TestCase("a")]
    [TestCase("search_docs")]
    [TestCase("crm/create_ticket")]
    [TestCase("über")]
    public void Name_that_the_reader_takes_fits_the_pattern(string name)
    {
        foreach (var shape in Shapes(PolicySchema.Root).OfType<NameShape>())
        {
            Assert.That(shape.Fault(name), Is.Null);
            Assert.That(Regex.IsMatch(name, shape.Pattern), Is.True);
        }
    }

    private static IEnumerable<string> Names(JsonElement mapping) => mapping.GetProperty("properties").EnumerateObject().Select(static p => p.Name);

    private static JsonElement Entry(JsonElement root, string section) => root.GetProperty("properties").GetProperty(section).GetProperty("additionalProperties");

    private static IEnumerable<PolicyKey> Keys(PolicyShape shape) => Shapes(shape).OfType<ObjectShape>().SelectMany(static s => s.Keys);

    private static IEnumerable<PolicyShape> Shapes(PolicyShape shape) => (shape switch
    {
        ObjectShape mapping => mapping.Keys.SelectMany(static key => Shapes(key.Shape)),
        MapShape map => Shapes(map.Names).Concat(Shapes(map.Values)),
        ListShape list => Shapes(list.Items),
        EitherShape either => either.Options.SelectMany(Shapes),
        _ => [],
    }).Prepend(shape);
}
