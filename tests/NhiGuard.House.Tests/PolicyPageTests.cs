using System.Text.Json;
using System.Text.RegularExpressions;
using NhiGuard.House.Checks;
using YamlDotNet.RepresentationModel;

namespace NhiGuard.House;

/// <summary>The policies in the documentation are tests: they load, and that of docs/policy.md shows every key and no idle line.</summary>
[TestFixture]
public sealed partial class PolicyPageTests
{
    private const string Open = "<!-- sample -->\n```yaml\n";
    private const string Close = "```\n<!-- /sample -->";

    private static readonly Checkout s_checkout = Checkout.OfThisTool();
    private static readonly string s_sample = Sample();

    [Test]
    public void Sample_shows_every_key_of_the_schema()
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(s_sample));
        Complaints.AreNone(Missing(PolicySchema.Root, stream.Documents[0].RootNode).Select(key => $"the sample in docs/policy.md does not show {key}"));
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

    [Test]
    public void Every_whole_policy_in_a_document_loads()
    {
        var policies = RepositoryFiles.Texts(s_checkout)
            .Where(file => file.Path.EndsWith(".md", StringComparison.Ordinal) && !file.Path.StartsWith("analyzers/", StringComparison.Ordinal)) // rule pages show bad ones too
            .SelectMany(file => WholePolicy().Matches(file.Text).Select(match => (file.Path, Text: match.Groups["text"].Value)))
            .Append((Path: "samples/SupportAgent/nhiguard.yaml", Text: File.ReadAllText(s_checkout.PathOf("samples/SupportAgent/nhiguard.yaml"))))
            .ToList();
        Assert.That(policies.Select(policy => policy.Path), Does.Contain("README.md").And.Contain("docs/policy.md"));
        Complaints.AreNone(policies.SelectMany(policy => PolicyReader.Read(policy.Text).Errors.Select(e => $"{policy.Path}: line {e.Line} of a policy: {e.Key}: {e.Message}")));
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

    private static IEnumerable<string> Missing(PolicyShape root, YamlNode document)
    {
        var places = Places(root, [document], "").ToList();
        var shown = places.Where(place => place.IsShown).Select(place => place.Meaning).ToHashSet();

        // The constraints of arguments stand in two places: shown once is enough.
        return places.Where(place => !shown.Contains(place.Meaning)).Select(place => place.Path);
    }

    /// <summary>Every key and word of the schema that stands below what the sample shows.</summary>
    private static IEnumerable<(object Meaning, string Path, bool IsShown)> Places(PolicyShape shape, IReadOnlyList<YamlNode> nodes, string path) => shape switch
    {
        ObjectShape mapping => mapping.Keys.SelectMany(key => Inner(nodes, key.Name) is { Count: > 0 } inner
            ? Places(key.Shape, inner, $"{path}{key.Name}.").Prepend((key, path + key.Name, true))
            : [(key, path + key.Name, false)]),
        MapShape map => Places(map.Values, [.. nodes.OfType<YamlMappingNode>().SelectMany(node => node.Children.Values)], $"{path}NAME."),
        ListShape list => Places(list.Items, [.. nodes.OfType<YamlSequenceNode>().SelectMany(node => node.Children)], path),
        EitherShape either => either.Options.SelectMany(option => Of(option, nodes) is { Count: > 0 } some ? Places(option, some, path) : []),
        ChoiceShape choice => choice.Values.Select(value => ((object)value, path + value, Regex.IsMatch(s_sample, $@"[:,] ""?{value}\b|\[{value}\b"))),
        _ => [],
    };

    private static IReadOnlyList<YamlNode> Of(PolicyShape shape, IEnumerable<YamlNode> nodes) => shape switch
    {
        ObjectShape or MapShape => [.. nodes.OfType<YamlMappingNode>()],
        ListShape => [.. nodes.OfType<YamlSequenceNode>()],
        _ => [.. nodes.OfType<YamlScalarNode>()],
    };

    private static IReadOnlyList<YamlNode> Inner(IEnumerable<YamlNode> nodes, string key) =>
        [.. nodes.OfType<YamlMappingNode>().Where(node => node.Children.ContainsKey(key)).Select(node => node.Children[key])];

    private static string Sample()
    {
        var page = File.ReadAllText(s_checkout.PathOf("docs/policy.md"));
        var from = page.IndexOf(Open, StringComparison.Ordinal) + Open.Length;
        return page[from..page.IndexOf(Close, from, StringComparison.Ordinal)];
    }

    // A block that begins with the version is a whole policy; one that begins elsewhere is a part.
    [GeneratedRegex("```yaml\\n(?<text>version: .*?)```", RegexOptions.Singleline)]
    private static partial Regex WholePolicy();
}
