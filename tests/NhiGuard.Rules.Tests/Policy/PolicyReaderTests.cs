using System.Security.Cryptography;
using System.Text;

namespace NhiGuard.Tests;

public sealed class PolicyReaderTests
{
    private const string Least = "version: 1\nmode: observe\n";

    private static Policy Sample => PolicyReader.Read(PolicyCase.All.Single(static c => c.Name == "valid-sample").Text).Policy!;

    [Test]
    public void Every_line_of_the_sample_arrives()
    {
        var policy = Sample;

        Assert.Multiple(() =>
        {
            Assert.That(policy.Mode, Is.EqualTo(GuardMode.Observe));
            Assert.That(policy.Agents.Keys, Is.EqualTo(["support-bot"]));
            var agent = policy.Agents["support-bot"];
            Assert.That(agent.Name, Is.EqualTo("support-bot"));
            Assert.That(agent.Mode, Is.EqualTo(GuardMode.Enforce));
            Assert.That(agent.Tools, Is.EqualTo(["search_docs", "read_mail", "create_ticket"]));
            Assert.That(agent.Scopes, Is.EqualTo(["docs.read", "mail.read", "tickets.write"]));

            Assert.That(policy.Tools.Keys, Is.EqualTo(["search_docs", "read_mail", "create_ticket"]));
            Assert.That(policy.Tools["search_docs"].Mode, Is.Null);
            Assert.That(policy.Tools["read_mail"].Mode, Is.EqualTo(GuardMode.Enforce));
            Assert.That(policy.Tools["create_ticket"].Scopes, Is.EqualTo(["tickets.write"]));
            Assert.That(policy.Tools.Values.Select(static tool => tool.Approval?.Asks), Is.EqualTo(new Asking?[] { null, null, Asking.Always }));

            var secret = policy.Secrets["CRM_API_KEY"];
            Assert.That((secret.Name, secret.SourceKind, secret.SourceKey), Is.EqualTo(("CRM_API_KEY", "env", "CRM_API_KEY")));
            Assert.That(secret.Tools, Is.EqualTo(["create_ticket"]));
            Assert.That(secret.Hosts, Is.EqualTo(["crm.contoso.com"]));
            Assert.That(secret.Lease, Is.EqualTo(TimeSpan.FromMinutes(5)));
            Assert.That(secret.Uses, Is.EqualTo(1));

            Assert.That(policy.Rules.Keys, Is.EqualTo(["NHI1001"]));
            Assert.That(policy.Rules["NHI1001"].Runtime, Is.EqualTo(RunAction.Alert));
        });
    }

    [TestCase("1s", 1)]
    [TestCase("90s", 90)]
    [TestCase("5m", 300)]
    [TestCase("24h", 86400)]
    public void Lease_is_a_time(string lease, int seconds) =>
        Assert.That(Secret($"source: env:K, lease: {lease}").Lease, Is.EqualTo(TimeSpan.FromSeconds(seconds)));

    [Test]
    public void What_a_secret_does_not_name_is_the_narrowest()
    {
        var secret = Secret("source: config:Crm:Key");

        Assert.Multiple(() =>
        {
            Assert.That((secret.SourceKind, secret.SourceKey), Is.EqualTo(("config", "Crm:Key")));
            Assert.That(secret.Tools, Is.Empty);
            Assert.That(secret.Hosts, Is.Empty);
            Assert.That(secret.Lease, Is.EqualTo(TimeSpan.FromMinutes(5)));
            Assert.That(secret.Uses, Is.EqualTo(1));
        });
    }

    [Test]
    public void Payload_has_types_and_bounds()
    {
        var payloads = PolicyReader.Read(Least + """
            payloads:
              plain: { types: [Contoso.Order] }
              tight: { types: ["Contoso.Order[]", Contoso.Order+Line], max-depth: 3, max-bytes: 500, max-string-bytes: 20 }
            """).Policy!.Payloads;

        Assert.Multiple(() =>
        {
            Assert.That(Bounds("plain"), Is.EqualTo((32, 1 << 20, 1 << 16)));
            Assert.That(Bounds("tight"), Is.EqualTo((3, 500, 20)));
            Assert.That(payloads["tight"].Types, Is.EqualTo(["Contoso.Order[]", "Contoso.Order+Line"]));
        });

        (int, int, int) Bounds(string name) => (payloads[name].MaxDepth, payloads[name].MaxBytes, payloads[name].MaxStringBytes);
    }

    [Test]
    public void Never_asking_is_not_asking() =>
        Assert.That(PolicyReader.Read(Least + "tools: { t: { approval: { never: true } } }").Policy!.Tools["t"].Approval!.Asks, Is.EqualTo(Asking.Never));

    [Test]
    public void Hash_does_not_depend_on_line_ends_or_byte_order_mark()
    {
        var expected = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Least)));
        string[] forms = [Least, "\uFEFF" + Least, Least.Replace("\n", "\r\n"), Least.Replace('\n', '\r')];

        Assert.That(forms.Select(static text => PolicyReader.Read(text).Policy!.Hash), Is.All.EqualTo(expected));
        Assert.That(PolicyReader.Read(Least + "# more\n").Policy!.Hash, Is.Not.EqualTo(expected));
    }

    [TestCase("\n")]
    [TestCase("\r\n")]
    [TestCase("\r")]
    public void Place_is_the_same_for_every_line_end(string lineEnd)
    {
        var text = "\uFEFF" + "version: 1\nmode: observe\nagents:\n  support-bot:\n    toolz: []\n".Replace("\n", lineEnd);

        Assert.That(PolicyReader.Read(text).Errors.Single().Format("nhiguard.yaml"),
            Is.EqualTo("nhiguard.yaml(5,5): agents.support-bot.toolz: unknown key 'toolz'; did you mean 'tools'?"));
    }

    [Test]
    public void Fault_of_the_whole_file_has_no_key() =>
        Assert.That(PolicyReader.Read("").Errors.Single().Format("nhiguard.yaml"), Does.StartWith("nhiguard.yaml(1,1): the policy is empty;"));

    [Test]
    public void Decision_allocates_nothing()
    {
        var policy = Sample;
        var use = new ToolUse("support-bot", "create_ticket", []);
        Assert.That(Ask(), Is.True);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            Ask();
        }

        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);

        bool Ask() =>
            Tools.ToolNotGranted.Check(in use, policy).IsAllowed
            && Tools.UnscopedTool.Check(in use, policy).IsAllowed
            && Tools.DestructiveToolWithoutApproval.Check(policy.ToolOf(use.Tool), default, policy).Decision == Decision.RequireApproval
            && policy.ModeFor(use.Agent, use.Tool) == GuardMode.Enforce;
    }

    private static SecretPolicy Secret(string body) => PolicyReader.Read($"{Least}secrets: {{ K: {{ {body} }} }}").Policy!.Secrets["K"];
}
