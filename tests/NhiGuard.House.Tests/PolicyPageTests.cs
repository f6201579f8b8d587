using System.Text.Json;
using System.Text.Json.Nodes;
using YamlDotNet.RepresentationModel;

namespace NhiGuard.House;

/// <summary>The policy in the documentation is a test: it loads, it shows every key, and no line of it is there for show.</summary>
[TestFixture]
public sealed class PolicyPageTests
{
    private const string Open = "<!-- sample -->\n```yaml\n";
    private const string Close = "```\n<!-- /sample -->";

    private static readonly string s_sample = Sample();

    [Test]
    public void Sample_loads()
    {
        var result = PolicyReader.Read(s_sample);
        Complaints.AreNone(result.Errors.Select(e => $"line {e.Line} of the sample in docs/policy.md: {e.Key}: {e.Message}"));
        Assert.That(result.Policy, Is.Not.Null);
    }

    [Test]
    public void Sample_shows_every_key_of_the_schema()
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(s_sample));
        Complaints.AreNone(Missing(PolicySchema.Root, [stream.Documents[0].RootNode], "").Select(key => $"the sample in docs/policy.md does not show {key}"));
    }

    [Test]
    public void Every_line_of_the_sample_means_something()
    {
        var whole = Meaning(s_sample);
        var lines = s_sample.Split('\n');
        var idle =
            from line in lines.Index()
            where line.Item.Trim().Length > 0 && Meaning(string.Join('\n', [.. lines[..line.Index], .. lines[(line.Index + 1)..]])) == whole
            select $"line {line.Index + 1} of the sample in docs/policy.md changes nothing: {line.Item.Trim()}";
        Complaints.AreNone(idle);
    }

    /// <summary>What a policy says, without its hash; what is wrong, where it does not load.</summary>
    private static string Meaning(string text)
    {
        var result = PolicyReader.Read(text);
        if (result.Policy is null)
        {
            return "refused";
        }

        var meaning = JsonSerializer.SerializeToNode(result.Policy)!.AsObject();
        meaning.Remove(nameof(Policy.Hash));
        return meaning.ToJsonString();
    }

    private static IEnumerable<string> Missing(PolicyShape shape, IReadOnlyList<YamlNode> nodes, string path) => shape switch
    {
        ObjectShape mapping => mapping.Keys.SelectMany(key =>
            Inner(nodes, key.Name) is { Count: > 0 } inner ? Missing(key.Shape, inner, $"{path}{key.Name}.") : [path + key.Name]),
        MapShape map => Missing(map.Values, [.. nodes.OfType<YamlMappingNode>().SelectMany(node => node.Children.Values)], $"{path}NAME."),
        ChoiceShape choice => choice.Values.Where(value => !s_sample.Contains($": {value}", StringComparison.Ordinal)),
        _ => [],
    };

    private static IReadOnlyList<YamlNode> Inner(IEnumerable<YamlNode> nodes, string key) =>
        [.. nodes.OfType<YamlMappingNode>().Where(node => node.Children.ContainsKey(key)).Select(node => node.Children[key])];

    private static string Sample()
    {
        var page = File.ReadAllText(Checkout.OfThisTool().PathOf("docs/policy.md"));
        var from = page.IndexOf(Open, StringComparison.Ordinal) + Open.Length;
        return page[from..page.IndexOf(Close, from, StringComparison.Ordinal)];
    }
}
