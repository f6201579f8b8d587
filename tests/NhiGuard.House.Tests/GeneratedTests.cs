using System.Text.RegularExpressions;
using NhiGuard.Analyzers;

namespace NhiGuard.House;

/// <summary>What is generated is up to date, drift is found, and the tables say what the compiler does.</summary>
[TestFixture]
public sealed partial class GeneratedTests
{
    private static readonly Checkout s_checkout = Checkout.OfThisTool();

    [Test]
    public async Task Verify_is_clean()
    {
        using var output = new StringWriter();
        Assert.That(await Verbs.RunAsync(["verify"], s_checkout, output), Is.Zero, output.ToString());
    }

    [TestCase("README.md", "NHI2001")]
    [TestCase("docs/rules.md", "NHI2001")]
    [TestCase("docs/standards.md", "NHI2001")]
    [TestCase("docs/policy.md", "| `version`")]
    [TestCase("docs/nhiguard.schema.json", "\"version\"")]
    [TestCase("analyzers/NhiGuard.Rules/Catalog.g.cs", "NhiGuard.Deserialization")]
    [TestCase("analyzers/NhiGuard.Rules/Deserialization/NHI2001_DangerousFormatter/README.md", "| Severity")]
    public async Task Drift_is_found_and_mended(string path, string generated)
    {
        using var scratch = new ScratchCheckout("analyzers/NhiGuard.Rules", "docs", "README.md");
        await scratch.ToolAsync("docs");
        scratch.Write(path, scratch.Read(path).Replace(generated, generated + "0", StringComparison.Ordinal));

        var (exitCode, output) = await scratch.ToolAsync("verify");
        Assert.That(exitCode, Is.EqualTo(1));
        Assert.That(output, Does.StartWith(path).And.Contain("dotnet run --project build/tool -- docs"));

        await scratch.ToolAsync("docs");
        Assert.That((await scratch.ToolAsync("verify")).ExitCode, Is.Zero);
    }

    [Test]
    public void Severity_column_is_what_the_compiler_uses()
    {
        var rows = Row().Matches(File.ReadAllText(s_checkout.PathOf("docs/rules.md")))
            .ToDictionary(row => row.Groups["id"].Value, row => row.Groups["severity"].Value);
        var descriptors = Card.All.Select(card => Descriptors.Of(card.Rule))
            .ToDictionary(descriptor => descriptor.Id, descriptor => descriptor.DefaultSeverity.ToString().ToLowerInvariant());
        Assert.That(rows, Is.EquivalentTo(descriptors));
    }

    [Test]
    public void Help_links_lead_to_a_page()
    {
        var pages = Card.All.Select(card => Descriptors.Of(card.Rule).HelpLinkUri.Split("/blob/main/")[1]);
        Complaints.AreNone(pages.Where(page => !File.Exists(s_checkout.PathOf(page))).Select(page => $"{page} is missing"));
    }

    [Test]
    public void Catalog_lists_every_card() =>
        Assert.That(Catalog.All.Select(rule => rule.Id), Is.EqualTo(Card.All.Select(card => card.Rule.Id)), "run 'dotnet run --project build/tool -- docs'");

    [GeneratedRegex(@"^\| \[(?<id>NHI[0-9]{4}) \w+\]\([^)]*\) \| [^|]* \| (?<severity>\w+) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
