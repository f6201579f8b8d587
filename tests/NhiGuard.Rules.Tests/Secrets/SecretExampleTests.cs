using NhiGuard.Secrets;

namespace NhiGuard.Tests.Secrets;

public sealed class SecretExampleTests
{
    private const int Seeds = 20;

    private static IEnumerable<string> Ids => SecretFormats.All.Select(f => f.Id);

    private static IEnumerable<string> FixedIds => SecretFormats.All
        .Where(f => f.Shapes is [{ IsFixedLength: true }])
        .Select(f => f.Id);

    private static IEnumerable<string> ChecksumIds => SecretFormats.All
        .Where(f => f.Proof is Crc32Proof or MarvinProof or AzureDevOpsProof)
        .Select(f => f.Id);

    [TestCaseSource(nameof(Ids))]
    public void Found_alone(string id) => AssertFound(id, "", "");

    [TestCaseSource(nameof(Ids))]
    public void Found_in_code(string id) => AssertFound(id, "var client = new Client(\"", "\", retries: 3);");

    [TestCaseSource(nameof(Ids))]
    public void Found_in_single_quotes(string id) => AssertFound(id, "key='", "'");

    [TestCaseSource(nameof(Ids))]
    public void Found_in_json(string id) => AssertFound(id, "{\"name\":\"crm\",\"value\":\"", "\",\"ttl\":60}");

    [TestCaseSource(nameof(Ids))]
    public void Found_in_url(string id) => AssertFound(id, "https://api.contoso.com/v1/items?page=2&key=", "&size=10");

    [TestCaseSource(nameof(Ids))]
    public void Found_between_lines(string id) => AssertFound(id, "# settings\r\n", "\r\n; end");

    [TestCaseSource(nameof(Ids))]
    public void Found_behind_an_escape(string id) => AssertFound(id, "{\\\"text\\\":\\u0022", "\\u0022}");

    [TestCaseSource(nameof(Ids))]
    public void Found_between_odd_characters(string id) => AssertFound(id, "Schlüssel → «", "» \ud800");

    [TestCaseSource(nameof(Ids))]
    public void Found_twice_when_there_twice(string id)
    {
        var text = SecretExamples.Create(id, 1) + " | " + SecretExamples.Create(id, 2);
        Assert.That(SecretScanner.Scan(text).Select(m => m.Format.Id), Is.EqualTo(new[] { id, id }));
    }

    [TestCaseSource(nameof(FixedIds))]
    public void Silent_when_a_character_is_missing(string id)
    {
        for (var seed = 1; seed <= Seeds; seed++)
        {
            var example = SecretExamples.Create(id, seed);
            Assert.That(SecretScanner.Scan("\"" + example[..^1] + "\""), Is.Empty, $"seed {seed}");
        }
    }

    [TestCaseSource(nameof(FixedIds))]
    public void Silent_when_a_character_is_none_of_the_alphabet(string id)
    {
        for (var seed = 1; seed <= Seeds; seed++)
        {
            var example = SecretExamples.Create(id, seed);
            var match = SecretScanner.Scan(example).Single();
            var middle = match.Start + match.Length / 2;
            var found = SecretScanner.Scan(example[..middle] + "(" + example[(middle + 1)..]);
            Assert.That(found.Where(m => m.Format.Id == id), Is.Empty, $"seed {seed}");
        }
    }

    [TestCaseSource(nameof(FixedIds))]
    public void Silent_inside_a_longer_word(string id)
    {
        for (var seed = 1; seed <= Seeds; seed++)
        {
            var example = SecretExamples.Create(id, seed);
            Assert.That(SecretScanner.Scan("x9" + example + "x9").Where(m => m.Length == example.Length), Is.Empty, $"seed {seed}");
        }
    }

    [TestCaseSource(nameof(ChecksumIds))]
    public void Silent_when_the_checksum_is_wrong(string id)
    {
        for (var seed = 1; seed <= Seeds; seed++)
        {
            var example = SecretExamples.Create(id, seed).ToCharArray();
            var last = Array.FindLastIndex(example, char.IsAsciiLetterOrDigit) - 1;
            last = char.IsAsciiLetterOrDigit(example[last]) ? last : last - 1;
            example[last] = example[last] switch { '1' => '2', >= '0' and <= '9' => '1', 'a' => 'b', >= 'a' => 'a', 'A' => 'B', _ => 'A' };
            Assert.That(SecretScanner.Scan(new string(example)), Is.Empty, $"seed {seed}");
        }
    }

    [TestCaseSource(nameof(Ids))]
    public void Same_seed_same_example_and_other_seed_another(string id)
    {
        Assert.That(SecretExamples.Create(id, 3), Is.EqualTo(SecretExamples.Create(id, 3)));
        Assert.That(Enumerable.Range(1, Seeds).Select(seed => SecretExamples.Create(id, seed)), Is.Unique);
    }

    [Test]
    public void An_unknown_format_is_named() =>
        Assert.That(() => SecretExamples.Create("contoso-key", 1), Throws.ArgumentException.With.Message.Contains("'contoso-key'"));

    private static void AssertFound(string id, string before, string after)
    {
        for (var seed = 1; seed <= Seeds; seed++)
        {
            var example = SecretExamples.Create(id, seed);
            var found = SecretScanner.Scan(before + example + after);
            Assert.That(found.Select(m => m.Format.Id), Is.EqualTo(new[] { id }), $"seed {seed}");

            // A format may demand context around the value.
            var value = SecretScanner.Scan(example)[0];
            Assert.That((found[0].Start, found[0].Length), Is.EqualTo((before.Length + value.Start, value.Length)), $"seed {seed}");
        }
    }
}
