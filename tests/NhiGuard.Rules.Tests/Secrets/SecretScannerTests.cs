using NhiGuard.Secrets;

namespace NhiGuard.Tests.Secrets;

public sealed class SecretScannerTests
{
    private static IEnumerable<string> Ids(string text) => SecretScanner.Scan(text).Select(m => m.Format.Id);

    [Test]
    public void Nothing_found_is_one_shared_list() =>
        Assert.That(SecretScanner.Scan("nothing to see in this sentence"), Is.SameAs(SecretScanner.Scan(string.Empty)));

    [Test]
    public void Nothing_found_allocates_nothing()
    {
        var text = string.Concat(Enumerable.Repeat("services.AddHttpClient(\"crm\", c => c.BaseAddress = new Uri(baseAddress));\n", 100));
        SecretScanner.Scan(text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        SecretScanner.Scan(text);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    [Test]
    public void Null_is_refused() => Assert.That(() => SecretScanner.Scan(null!), Throws.ArgumentNullException);

    [Test]
    public void A_span_is_scanned_like_a_string()
    {
        var text = "token: " + SecretExamples.Create("groq-api-key", 1);
        Assert.That(SecretScanner.Scan(text.AsSpan()), Is.EqualTo(SecretScanner.Scan(text)));
    }

    [Test]
    public void Matches_are_in_order_and_apart()
    {
        var text = string.Join(", ", SecretFormats.All.Select(f => SecretExamples.Create(f.Id, 5)));
        var found = SecretScanner.Scan(text);
        Assert.That(found.Select(m => m.Format.Id), Is.EqualTo(SecretFormats.All.Select(f => f.Id)));
        Assert.That(found.Zip(found.Skip(1)), Has.All.Matches<(SecretMatch A, SecretMatch B)>(p => p.A.Start + p.A.Length < p.B.Start));
    }

    [Test]
    public void A_value_known_from_outside_proves_the_github_checksum() =>
        Assert.That(Ids("ghp_" + "zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ" + "0mLq17"), Is.EqualTo(new[] { "github-personal-token" }));

    [Test]
    public void A_value_known_from_outside_proves_the_grafana_checksum() =>
        Assert.That(Ids("glsa_" + "yscW25imSKJIuav8zF37RZmnbiDvB05G" + "_fcaaf58a"), Is.EqualTo(new[] { "grafana-service-account-token" }));

    [TestCase("t5aucw6lwdyzyzfg5sdqpv3xy3", "yt7jqn4yue2x3y3y7wdcy2si7t")]
    [TestCase("t5a3cw6lwdytz5fg5sdqpv3xy3", "yt7jqn4yue4x3y3y7wdcy2si7t")]
    public void Values_made_elsewhere_prove_the_azure_devops_checksum(string start, string end) => Assert.Multiple(() =>
    {
        Assert.That(Proof.AzureDevOps.Holds(start + end));
        Assert.That(Proof.AzureDevOps.Holds("u" + (start + end)[1..]), Is.False);
    });

    [TestCase("x7Kq-T9wLm3", true)]
    [TestCase("%REDIS_Pw1%", false)]
    [TestCase("P@ssw0rd!2024", false)]
    [TestCase("Pass@word1", false)]
    [TestCase("x7kqt9wlm3", false)]
    public void A_password_is_one_that_nobody_makes_up(string text, bool expected) => Assert.That(Proof.Password.Holds(text), Is.EqualTo(expected));

    [TestCase("Query000", "AzSeCjhzCu", 42)]
    [TestCase("Default0", "+ASt5mnCaw==", 76)]
    [TestCase("Encryp00", "ACDbOpqrYA==", 76)]
    public void Values_known_from_outside_prove_the_azure_checksum(string seed, string end, int length) => Assert.Multiple(() =>
    {
        var key = new string('a', length) + end;
        Assert.That(Proof.Marvin(seed).Holds(key));
        Assert.That(Proof.Marvin("Another0").Holds(key), Is.False);
    });

    [Test]
    public void The_label_is_no_part_of_the_value()
    {
        var text = $"DefaultEndpointsProtocol=https;AccountName=crm;{SecretExamples.Create("azure-storage-account-key", 1)};EndpointSuffix=core.windows.net";
        var match = SecretScanner.Scan(text).Single();
        Assert.That(text.Substring(match.Start - "AccountKey=".Length), Does.StartWith("AccountKey="));
        Assert.That(match.Length, Is.EqualTo(88));
    }

    [Test]
    public void A_cosmos_account_is_told_from_a_storage_account()
    {
        var key = SecretExamples.Create("azure-storage-account-key", 1);
        Assert.That(Ids("AccountEndpoint=https://crm.documents.azure.com:443/;" + key), Is.EqualTo(new[] { "azure-cosmos-account-key" }));
    }

    [Test]
    public void A_key_cut_off_before_its_end_is_a_key()
    {
        var example = SecretExamples.Create("pem-private-key", 1);
        Assert.That(Ids(example[..example.IndexOf("-----END", StringComparison.Ordinal)]), Is.EqualTo(new[] { "pem-private-key" }));
    }

    [TestCase("\\n")]
    [TestCase("%3D")]
    [TestCase("\\u0027")]
    [TestCase("-")]
    [TestCase("/")]
    public void A_value_begins_behind_an_escape_or_a_separator(string before) =>
        Assert.That(Ids("prefix" + before + SecretExamples.Create("npm-token", 1)), Is.EqualTo(new[] { "npm-token" }));

    [TestCase("n")]
    [TestCase("3D")]
    [TestCase("_")]
    public void A_value_does_not_begin_inside_a_word(string before) =>
        Assert.That(Ids("prefix" + before + SecretExamples.Create("npm-token", 1)), Is.Empty);
}
