using System.Security.Cryptography;
using System.Text;

namespace NhiGuard.Tests;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class SecretLeaseTests
{
    private readonly ManualTime _time = new();
    private readonly TestSecrets _secrets = new();

    [Test]
    public async Task ToolUsesItsSecretAndTheResultIsCleaned()
    {
        await using var guard = Guard();
        string? seen = null;
        var tool = new LeasingTool(async () =>
        {
            await using var lease = await guard.Secrets.LeaseAsync("CRM_API_KEY", "crm.contoso.com");
            seen = Read(lease);
            return "the key is " + Uri.EscapeDataString(seen);
        });
        var result = await guard.InvokeAsync(TestGuard.Call("create_ticket"), tool);
        Assert.Multiple(() =>
        {
            Assert.That(seen, Is.EqualTo(_secrets.Crm));
            Assert.That(result, Is.EqualTo("the key is [redacted:CRM_API_KEY]"));
            Assert.That(_secrets.Last, Is.All.EqualTo('\0'));
        });
    }

    [Test]
    public async Task OutsideOfACallThereIsNoLease()
    {
        await using var guard = Guard();
        Assert.That(await ReasonAsync(() => guard.Secrets.LeaseAsync("CRM_API_KEY", "crm.contoso.com")), Is.EqualTo(Reasons.OutsideToolCall));
    }

    [TestCase(3600, "")]
    [TestCase(3601, Reasons.LivesTooLong)]
    public async Task TokenThatLivesTooLongIsNotLeased(int seconds, string refused)
    {
        _secrets.Crm = string.Join('.', Part("{\"alg\":\"HS256\",\"typ\":\"JWT\"}"), Part($"{{\"sub\":\"agent\",\"iat\":1750000000,\"exp\":{1750000000 + seconds}}}"), Encode(RandomNumberGenerator.GetBytes(32)));
        await using var guard = Guard(TestGuard.Text + "\nidentity: { max-token-lifetime: 1h }");
        Assert.That(await InCallAsync(guard, () => guard.Secrets.LeaseAsync("CRM_API_KEY", "crm.contoso.com")), Is.EqualTo(refused));
        Assert.That(_secrets.Last, Is.All.EqualTo('\0'));

        static string Part(string text) => Encode(Encoding.UTF8.GetBytes(text));

        static string Encode(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');
    }

    [Test]
    public async Task AnotherToolGetsNoLeaseInObserveModeEither()
    {
        await using var guard = Guard(TestGuard.Observing());
        Assert.That(await InCallAsync(guard, () => guard.Secrets.LeaseAsync("CRM_API_KEY", "crm.contoso.com"), "search_docs"), Is.EqualTo(Reasons.SecretNotGranted));
    }

    [Test]
    public async Task AnotherHostGetsNoLease()
    {
        await using var guard = Guard();
        Assert.That(await InCallAsync(guard, () => guard.Secrets.LeaseAsync("CRM_API_KEY", "collect.example")), Is.EqualTo(Reasons.HostNotGranted));
    }

    [Test]
    public async Task LeaseEndsWithItsTime()
    {
        await using var guard = Guard();
        var reason = await InCallAsync(guard, async () =>
        {
            var lease = await guard.Secrets.LeaseAsync("CRM_API_KEY", "crm.contoso.com");
            _time.Advance(TimeSpan.FromMinutes(5));
            Read(lease);
            return lease;
        });
        Assert.That(reason, Is.EqualTo(Reasons.LeaseOver));
    }

    [Test]
    public async Task UsesAreCountedOverAllLeasesOfTheCall()
    {
        await using var guard = Guard();
        var used = 0;
        var reason = await InCallAsync(guard, async () =>
        {
            while (true)
            {
                await using var lease = await guard.Secrets.LeaseAsync("CRM_API_KEY", "crm.contoso.com");
                Read(lease);
                used++;
            }
        });
        Assert.That((used, reason), Is.EqualTo((2, Reasons.LeaseUsedUp)));
    }

    [Test]
    public async Task LeaseEndsWithItsCall()
    {
        await using var guard = Guard();
        SecretLease? kept = null;
        await InCallAsync(guard, async () => kept = await guard.Secrets.LeaseAsync("CRM_API_KEY", "crm.contoso.com"));
        Assert.Multiple(() =>
        {
            Assert.That(Assert.Throws<SecretRefusedException>(() => Read(kept!))!.Verdict.Reason, Is.EqualTo(Reasons.LeaseOver));
            Assert.That(_secrets.Last, Is.All.EqualTo('\0'));
            Assert.That(guard.Redactor.Redact(_secrets.Crm), Is.EqualTo(_secrets.Crm), "forgotten");
        });
    }

    [Test]
    public async Task BackgroundWorkOutlivesTheCallWithoutTheSecret()
    {
        await using var guard = Guard();
        var over = new TaskCompletionSource();
        Task<string>? background = null;
        await InCallAsync(guard, () =>
        {
            background = Task.Run(async () =>
            {
                await over.Task;
                return await ReasonAsync(() => guard.Secrets.LeaseAsync("CRM_API_KEY", "crm.contoso.com"));
            });
            return default;
        });
        over.SetResult();
        Assert.That(await background!, Is.EqualTo(Reasons.OutsideToolCall));
    }

    [Test]
    public async Task LeaseOfOneCallIsWorthNothingInAnother()
    {
        await using var guard = Guard();
        var reason = "";
        await InCallAsync(guard, async () =>
        {
            var lease = await guard.Secrets.LeaseAsync("CRM_API_KEY", "crm.contoso.com");
            reason = await InCallAsync(guard, () =>
            {
                Read(lease);
                return default;
            });
            return lease;
        });
        Assert.That(reason, Is.EqualTo(Reasons.LeaseOver));
    }

    [Test]
    public async Task NextLeaseReadsTheSourceAnew()
    {
        await using var guard = Guard();
        var seen = new List<string>();
        for (var i = 0; i < 2; i++)
        {
            await InCallAsync(guard, async () =>
            {
                await using var lease = await guard.Secrets.LeaseAsync("CRM_API_KEY", "crm.contoso.com");
                seen.Add(Read(lease));
                _secrets.Crm = "rotated-" + Guid.NewGuid();
                return lease;
            });
        }

        Assert.That(seen[1], Does.StartWith("rotated-"));
    }

    [Test]
    public async Task EmptySourceIsRefused()
    {
        _secrets.Crm = "";
        await using var guard = Guard();
        Assert.That(await InCallAsync(guard, () => guard.Secrets.LeaseAsync("CRM_API_KEY", "crm.contoso.com")), Is.EqualTo(Reasons.SourceEmpty));
    }

    [Test]
    public async Task RefusalHoldsNoValue()
    {
        var log = new LogLines();
        await using var guard = TestGuard.Create(secrets: _secrets, log: log);
        await InCallAsync(guard, () => guard.Secrets.LeaseAsync("CRM_API_KEY", "collect.example"));
        Assert.Multiple(() =>
        {
            Assert.That(log.All, Has.One.Contains("NHI1006").And.Contains("host-not-granted").And.Contains("collect.example"));
            Assert.That(log.All, Has.None.Contains(_secrets.Crm));
        });
    }

    private static string Read(SecretLease lease)
    {
        var seen = new List<char>();
        lease.Use(seen, static (value, list) => list.AddRange(value.ToArray()));
        return string.Concat(seen);
    }

    private static async Task<string> InCallAsync(NhiGuardRuntime guard, Func<ValueTask<SecretLease>> body, string tool = "create_ticket")
    {
        var reason = "";
        await guard.InvokeAsync(TestGuard.Call(tool), new LeasingTool(async () =>
        {
            reason = await ReasonAsync(body);
            return null;
        }));
        return reason;
    }

    private static async Task<string> ReasonAsync(Func<ValueTask<SecretLease>> body)
    {
        try
        {
            await body();
            return "";
        }
        catch (SecretRefusedException refused)
        {
            return refused.Verdict.Reason;
        }
    }

    private NhiGuardRuntime Guard(string text = TestGuard.Text) => TestGuard.Create(text, secrets: _secrets, time: _time);

    private sealed class LeasingTool(Func<Task<object?>> body) : IToolSeam
    {
        public async ValueTask<object?> RunAsync(IReadOnlyDictionary<string, object?>? arguments, CancellationToken cancellationToken) => await body();
    }
}
