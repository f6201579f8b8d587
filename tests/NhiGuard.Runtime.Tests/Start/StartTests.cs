using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace NhiGuard.Tests;

public sealed class StartTests
{
    private const string Enforcing = "version: 1\nmode: enforce\n";
    private const string Observing = "version: 1\nmode: observe\n";

    private TemporaryFolder _folder = null!;

    [SetUp]
    public void SetUp() => _folder = new();

    [TearDown]
    public void TearDown() => _folder.Dispose();

    [Test]
    public void MissingPolicyNamesTheFileAndTheCommand()
    {
        var error = Refusal(new() { PolicyPath = _folder.At("nhiguard.yaml") });
        Assert.Multiple(() =>
        {
            Assert.That(error.RuleId, Is.EqualTo("NHI0001"));
            Assert.That(error.Message, Does.StartWith("NHI0001: "));
            Assert.That(error.Message, Does.Contain(_folder.At("nhiguard.yaml")));
            Assert.That(error.Message, Does.Contain("dotnet build -p:NhiGuardInit=true"));
        });
    }

    [Test]
    public void InvalidPolicyNamesFileLineColumnAndKeyOfEveryFault()
    {
        var path = _folder.Write("nhiguard.yaml", "version: 1\nmode: observe\nagents:\n  bot: { tols: [a] }\nrules: { NHI9999: { runtime: alert } }\n");
        var error = Refusal(new() { PolicyPath = path });
        Assert.Multiple(() =>
        {
            Assert.That(error.RuleId, Is.EqualTo("NHI0002"));
            Assert.That(error.Errors, Has.Count.EqualTo(2));
            foreach (var fault in error.Errors)
            {
                Assert.That(error.Message, Does.Contain($"{path}({fault.Line},{fault.Column}): {fault.Key}"));
            }

            Assert.That(error.Errors[0].Line, Is.EqualTo(4));
            Assert.That(error.Errors[0].Key, Does.StartWith("agents.bot"));
        });
    }

    [Test]
    public void PolicyThatIsNoTextIsInvalid()
    {
        File.WriteAllBytes(_folder.At("nhiguard.yaml"), [0xff, 0xfe, 0xc3, 0x28]);
        Assert.That(Refusal(new() { PolicyPath = _folder.At("nhiguard.yaml") }).RuleId, Is.EqualTo("NHI0002"));
    }

    [Test]
    public void HugePolicyIsRefusedUnread()
    {
        using (var file = File.Create(_folder.At("nhiguard.yaml")))
        {
            file.SetLength(10 * 1024 * 1024);
        }

        Assert.That(Refusal(new() { PolicyPath = _folder.At("nhiguard.yaml") }).Message, Does.Contain("10485760 bytes"));
    }

    [Test]
    public void EnforcingWithoutInventoryIsRefused()
    {
        var error = Refusal(Options(Enforcing, null));
        Assert.Multiple(() =>
        {
            Assert.That(error.RuleId, Is.EqualTo("NHI0005"));
            Assert.That(error.Message, Does.Contain(_folder.At("inventory.json")).And.Contain("AllowMissingInventoryWhileEnforcing"));
        });
    }

    [TestCase("agents: { bot: { mode: enforce } }")]
    [TestCase("tools: { search: { mode: enforce } }")]
    public void OneEnforcingPlaceIsEnough(string place) =>
        Assert.That(Refusal(Options(Observing + place, null)).RuleId, Is.EqualTo("NHI0005"));

    [Test]
    public async Task MissingInventoryCanBeAllowedByItsLongName()
    {
        var options = Options(Enforcing, null);
        options.AllowMissingInventoryWhileEnforcing = true;
        await using var guard = NhiGuardRuntime.Create(options);
        Assert.That(guard.Pipeline.Judge(new("bot", "search")).RuleId, Is.EqualTo("NHI3002"));
    }

    [Test]
    public async Task ObservingWithoutInventoryWarns()
    {
        var log = new LogLines();
        await using var guard = NhiGuardRuntime.Create(Options(Observing, null), new() { LoggerFactory = log });
        Assert.That(log.At(LogLevel.Warning), Has.One.Contains("NHI0005").And.Contains(_folder.At("inventory.json")));
    }

    [TestCase("{", "line 1")]
    [TestCase("[]", "'version'")]
    [TestCase("""{"version":2,"projects":[]}""", "'version' is not 1")]
    [TestCase("""{"version":1}""", "'projects'")]
    [TestCase("""{"version":1,"projects":[{"tools":[{"name":null}]}]}""", "neither 'name' nor 'method'")]
    public void BrokenInventoryIsRefusedEvenWhereAMissingOneIsAllowed(string json, string fault)
    {
        var options = Options(Enforcing, json);
        options.AllowMissingInventoryWhileEnforcing = true;
        var error = Refusal(options);
        Assert.That((error.RuleId, error.Message.Contains(fault)), Is.EqualTo(("NHI0005", true)), error.Message);
    }

    [Test]
    public async Task InventoryOfTheBuildIsRead()
    {
        await using var guard = NhiGuardRuntime.Create(Options(Enforcing, """
            {"version":1,"projects":[{"name":"App","targetFramework":"net10.0","agents":[{"name":"bot","at":["Program.cs:12"]}],
            "tools":[{"name":"search","method":"App.Tools.Search","scopes":[],"agents":["bot"],"at":[]},{"name":null,"method":"App.Tools.Late"},
            {"name":null,"method":null,"at":["Plugins.cs:9"]}],
            "secrets":[{"name":"CRM_API_KEY","at":["Crm.cs:9"]}]}]}
            """));
        Assert.Multiple(() =>
        {
            Assert.That(guard.Pipeline.Judge(new("bot", "search")).RuleId, Is.EqualTo("NHI3002"));
            Assert.That(guard.Pipeline.Judge(new("bot", "late") { Method = "App.Tools.Late" }).RuleId, Is.EqualTo("NHI3002"));
            Assert.That(guard.Pipeline.Judge(new("bot", "other")).RuleId, Is.EqualTo("NHI0005"));
        });
    }

    [Test]
    public void AuditThatCannotBeOpenedIsRefused()
    {
        var options = Options(Observing, null);
        options.AuditPath = Path.Combine(_folder.At("missing"), "audit.jsonl");
        Assert.That(Refusal(options).Message, Does.Contain(options.AuditPath));
    }

    [Test]
    public void OptionsAreValidated()
    {
        var error = Assert.Throws<OptionsValidationException>(() => NhiGuardRuntime.Create(new() { PolicyPath = " ", ApprovalTimeout = TimeSpan.Zero }));
        Assert.That(error!.Failures.Count(), Is.EqualTo(2));
    }

    [TestCase("too short")]
    [TestCase("0123456789abcdef0123456789abcde#")]
    public void FingerprintKeyThatIsNoneIsRefusedAndNotShown(string key)
    {
        var error = Assert.Throws<OptionsValidationException>(() => NhiGuardRuntime.Create(new() { FingerprintKey = key }));
        Assert.That(error!.Message, Does.Contain("FingerprintKey is no key; expected at least 32").And.Not.Contains(key));
    }

    [Test]
    public async Task HostRefusesToStartWithoutPolicy()
    {
        var started = false;
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddHostedService(_ => new Flag(() => started = true));
        builder.Services.AddNhiGuard(options => options.PolicyPath = _folder.At("nhiguard.yaml"));
        using var host = builder.Build();
        var error = Assert.ThrowsAsync<NhiGuardException>(() => host.StartAsync());
        Assert.That((error!.RuleId, started), Is.EqualTo(("NHI0001", false)));
    }

    [Test]
    public void HostRefusesInvalidOptions()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddNhiGuard(static options => options.InventoryPath = "");
        using var host = builder.Build();
        Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());
    }

    [Test]
    public async Task HostLendsItsServicesToTheGuard()
    {
        var (policy, approvals) = (_folder.Write("nhiguard.yaml", TestGuard.Text.Replace("test:", "config:")), new Approve());
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddSingleton<IApprovalHandler>(approvals);
        builder.Services.AddNhiGuard(options =>
        {
            options.PolicyPath = policy;
            options.AllowMissingInventoryWhileEnforcing = true;
        });
        using var host = builder.Build();
        await host.StartAsync();
        var guard = host.Services.GetRequiredService<NhiGuardRuntime>();
        var tool = new FakeTool();
        await guard.InvokeAsync(TestGuard.Call("send_mail"), tool);
        Assert.That((tool.Ran, approvals.Asked), Is.EqualTo((true, 1)));
    }

    [Test]
    public async Task RelativePathsStartAtTheApplication()
    {
        var name = $"policy-{Guid.NewGuid():N}.yaml";
        var path = Path.Combine(AppContext.BaseDirectory, name);
        await File.WriteAllTextAsync(path, Observing);
        try
        {
            await using var guard = NhiGuardRuntime.Create(new() { PolicyPath = name });
            Assert.That(guard.Policy.Mode, Is.EqualTo(GuardMode.Observe));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Test]
    public async Task PolicyFileThatVanishesLaterChangesNothing()
    {
        await using var guard = NhiGuardRuntime.Create(Options(TestGuard.Text.Replace("test:", "env:"), TestInventory.Json(["search_docs"])));
        File.Delete(_folder.At("nhiguard.yaml"));
        Assert.That(guard.Pipeline.Judge(new(TestGuard.Agent, "search_docs")).IsAllowed, Is.True);
    }

    private static NhiGuardException Refusal(NhiGuardOptions options) => Assert.Throws<NhiGuardException>(() => NhiGuardRuntime.Create(options).Dispose())!;

    private NhiGuardOptions Options(string policy, string? inventory)
    {
        if (inventory is not null)
        {
            _folder.Write("inventory.json", inventory);
        }

        return new() { PolicyPath = _folder.Write("nhiguard.yaml", policy), InventoryPath = _folder.At("inventory.json") };
    }

    private sealed class Flag(Action started) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken)
        {
            started();
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }

    private sealed class Approve : IApprovalHandler
    {
        public int Asked { get; private set; }

        public ValueTask<bool> ApproveAsync(ApprovalRequest request, CancellationToken cancellationToken)
        {
            Asked++;
            return new(true);
        }
    }
}
