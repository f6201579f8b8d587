using System.Text.Json;
using NhiGuard.Secrets;

namespace NhiGuard.Tests;

public sealed class AuditTests
{
    [Test]
    public async Task RecordHoldsNamesAndAHashButNoValue()
    {
        var file = new GatedStream();
        var secret = SecretExamples.Create("github-personal-token", 9);
        await using (var guard = Guard(file))
        {
            await guard.InvokeAsync(TestGuard.Call("search_docs", ("query", "the-value"), ("key", secret)), new FakeTool(secret));
            await guard.InvokeAsync(TestGuard.Call("search_docs", ("key", secret), ("query", "the-value")), new FakeTool());
        }

        var records = file.Records();
        var first = records[0];
        Assert.Multiple(() =>
        {
            Assert.That(records.Select(static r => r.GetProperty("stage").GetString()), Is.EqualTo(new[] { "call", "output", "call" }));
            Assert.That(first.GetProperty("time").GetDateTimeOffset(), Is.EqualTo(DateTimeOffset.UnixEpoch));
            Assert.That(first.GetProperty("agent").GetString(), Is.EqualTo(TestGuard.Agent));
            Assert.That(first.GetProperty("tool").GetString(), Is.EqualTo("search_docs"));
            Assert.That(first.GetProperty("decision").GetString(), Is.EqualTo("redact"));
            Assert.That(first.GetProperty("rule").GetString(), Is.EqualTo("NHI1001"));
            Assert.That(first.GetProperty("reason").GetString(), Is.EqualTo(Reasons.SecretFound));
            Assert.That(first.GetProperty("mode").GetString(), Is.EqualTo("enforce"));
            Assert.That(first.GetProperty("carriedOut").GetBoolean(), Is.True);
            Assert.That(first.GetProperty("policyHash").GetString(), Is.EqualTo(TestGuard.Policy().Hash));
            Assert.That(first.GetProperty("arguments").EnumerateArray().Select(static a => a.GetString()), Is.EquivalentTo(new[] { "query", "key" }));
            Assert.That(first.GetProperty("argumentsHash").GetString(), Does.StartWith("hmac-sha256:"));
            Assert.That(records[2].GetProperty("argumentsHash").GetString(), Is.EqualTo(first.GetProperty("argumentsHash").GetString()), "order does not matter");
            Assert.That(file.Text, Does.Not.Contain(secret).And.Not.Contain("the-value"));
        });
    }

    [Test]
    public async Task AlertIsARecordOfItsOwn()
    {
        var file = new GatedStream();
        await using (var guard = Guard(file, TestGuard.Text + "\nrules: { NHI3002: { runtime: alert } }"))
        {
            await guard.InvokeAsync(new ToolCall(TestGuard.Agent, "export_customers") { DeclaredScopes = ["x"] }, new FakeTool());
        }

        Assert.That(
            file.Records().Select(static r => $"{r.GetProperty("stage")} {r.GetProperty("decision")} {r.GetProperty("rule")} {r.GetProperty("carriedOut")}"),
            Is.EqualTo(new[] { "call allow  False", "alert deny NHI3002 False" }));
    }

    [Test]
    public async Task LeaseIsRecordedByName()
    {
        var (file, secrets) = (new GatedStream(), new TestSecrets());
        await using (var guard = Guard(file, secrets: secrets))
        {
            await guard.InvokeAsync(TestGuard.Call("create_ticket"), new FakeTool(body: async _ => await guard.Secrets.LeaseAsync("CRM_API_KEY", "crm.contoso.com")));
        }

        var lease = file.Records()[1];
        Assert.Multiple(() =>
        {
            Assert.That($"{lease.GetProperty("stage")} {lease.GetProperty("tool")} {lease.GetProperty("secret")} {lease.GetProperty("host")}",
                Is.EqualTo("secret create_ticket CRM_API_KEY crm.contoso.com"));
            Assert.That(file.Text, Does.Not.Contain(secrets.Crm));
        });
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task LeaseCarriesTheFingerprintOfTheBuildWhereThereIsAKey(bool hasKey)
    {
        var (file, secrets, key) = (new GatedStream(), new TestSecrets(), hasKey ? Guid.NewGuid().ToString("N") : null);
        var audit = new AuditLog("audit.jsonl", () => file, TimeProvider.System, new LogLines());
        await using (var guard = TestGuard.Create(TestGuard.Policy(), audit: audit, secrets: secrets, fingerprintKey: key))
        {
            await guard.InvokeAsync(TestGuard.Call("create_ticket"), new FakeTool(body: async _ => await guard.Secrets.LeaseAsync("CRM_API_KEY", "crm.contoso.com")));
        }

        var said = file.Records().Select(static r => r.TryGetProperty("fingerprint", out var fingerprint) ? fingerprint.GetString() : null);
        Assert.That(said, Is.EqualTo(new[] { null, SecretFingerprint.Of(key, secrets.Crm) }));
        Assert.That(file.Text.Contains("fingerprint", StringComparison.Ordinal), Is.EqualTo(hasKey));
    }

    [Test]
    public async Task EnforceModeDeniesWhileTheAuditCannotBeWrittenAndRecovers()
    {
        var file = new GatedStream { Full = true };
        var log = new LogLines();
        await using var guard = Guard(file, log: log);
        await guard.InvokeAsync(TestGuard.Call("search_docs"), new FakeTool());
        await Until(() => log.All.Any(static line => line.Contains("cannot be written")));

        var denied = new FakeTool();
        await guard.InvokeAsync(TestGuard.Call("search_docs"), denied);
        Assert.That((denied.Ran, denied.Denial?.Reason), Is.EqualTo((false, Reasons.GuardFault)));

        file.Full = false;
        await Until(async () =>
        {
            var tool = new FakeTool();
            await guard.InvokeAsync(TestGuard.Call("search_docs"), tool);
            return tool.Ran;
        });
    }

    [Test]
    public async Task ObserveModeGoesOnAndCountsWhatIsLost()
    {
        var file = new GatedStream { Full = true };
        var log = new LogLines();
        await using var guard = Guard(file, TestGuard.Observing(), log: log);
        var tool = new FakeTool();
        for (var i = 0; i < 8; i++)
        {
            await guard.InvokeAsync(TestGuard.Call("search_docs"), tool);
        }

        await Until(() => log.All.Any(static line => line.StartsWith("8 audit records", StringComparison.Ordinal)));
        Assert.That(tool.Calls, Is.EqualTo(8));
    }

    [Test]
    public async Task BlockedAuditMakesEnforceModeWaitAndThenDeny()
    {
        var (file, time) = (new GatedStream(), new ManualTime());
        file.Gate.Reset();
        await using var guard = Guard(file, time: time);
        await FillAsync(guard, file);

        var tool = new FakeTool();
        var waiting = guard.InvokeAsync(TestGuard.Call("search_docs"), tool).AsTask();
        Assert.That(waiting.IsCompleted, Is.False, "it waits for room");
        time.Advance(TimeSpan.FromSeconds(5));
        await waiting;
        Assert.That((tool.Ran, tool.Denial?.Reason), Is.EqualTo((false, Reasons.GuardFault)));
        file.Gate.Set();
    }

    [Test]
    public async Task WaitingCallGoesOnWhenThereIsRoomAgain()
    {
        var file = new GatedStream();
        file.Gate.Reset();
        await using var guard = Guard(file, time: new ManualTime());
        await FillAsync(guard, file);

        var tool = new FakeTool();
        var waiting = guard.InvokeAsync(TestGuard.Call("search_docs"), tool).AsTask();
        file.Gate.Set();
        await waiting;
        Assert.That(tool.Ran, Is.True);
    }

    [Test]
    public async Task BlockedAuditDoesNotHoldUpObserveMode()
    {
        var (file, log) = (new GatedStream(), new LogLines());
        file.Gate.Reset();
        await using var guard = Guard(file, TestGuard.Observing(), log: log);
        await FillAsync(guard, file);
        var tool = new FakeTool();
        await guard.InvokeAsync(TestGuard.Call("search_docs"), tool);
        Assert.Multiple(() =>
        {
            Assert.That(tool.Ran, Is.True);
            Assert.That(log.All, Has.One.StartsWith("1 audit records"));
        });
        file.Gate.Set();
    }

    [Test]
    public async Task FileIsAppendedToAndComplete()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("audit.jsonl", "{\"earlier\":true}\n");
        await using (var guard = TestGuard.Create(audit: AuditLog.ToFile(path, TimeProvider.System, new LogLines())))
        {
            await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => Task.Run(async () =>
            {
                for (var i = 0; i < 50; i++)
                {
                    await guard.InvokeAsync(TestGuard.Call("search_docs"), new FakeTool());
                }
            })));
        }

        var lines = File.ReadAllLines(path);
        Assert.That(lines, Has.Length.EqualTo(1 + 64 * 50));
        Assert.That(lines, Is.All.Matches<string>(static line => JsonDocument.Parse(line).RootElement.ValueKind == JsonValueKind.Object));
    }

    /// <summary>One record in the writer's hand, all others in the channel.</summary>
    private static async Task FillAsync(NhiGuardRuntime guard, GatedStream file)
    {
        await guard.InvokeAsync(TestGuard.Call("search_docs"), new FakeTool());
        await Until(() => file.Writing);
        for (var i = 0; i < AuditLog.Capacity; i++)
        {
            await guard.InvokeAsync(TestGuard.Call("search_docs"), new FakeTool());
        }
    }

    private static Task Until(Func<bool> condition) => Until(() => Task.FromResult(condition()));

    private static async Task Until(Func<Task<bool>> condition)
    {
        // The limit keeps a broken build from hanging; no test depends on how long anything takes.
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!await condition())
        {
            limit.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    private static NhiGuardRuntime Guard(
        GatedStream file, string text = TestGuard.Text, TestSecrets? secrets = null, LogLines? log = null, ManualTime? time = null)
    {
        time ??= new();
        log ??= new();
        return TestGuard.Create(text, audit: new("audit.jsonl", () => file, time, log), log: log, secrets: secrets, time: time);
    }

    /// <summary>A file that can be full, or slow.</summary>
    private sealed class GatedStream : MemoryStream
    {
        private readonly object _lock = new();
        private readonly List<byte> _written = [];

        public ManualResetEventSlim Gate { get; } = new(true);

        public bool Writing { get; private set; }

        public bool Full { get; set; }

        public string Text
        {
            get
            {
                lock (_lock)
                {
                    return System.Text.Encoding.UTF8.GetString([.. _written]);
                }
            }
        }

        public IReadOnlyList<JsonElement> Records() =>
            [.. Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => JsonDocument.Parse(line).RootElement)];

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Writing = true;
            Gate.Wait(cancellationToken);
            lock (_lock)
            {
                _written.AddRange(Full ? throw new IOException("disk full") : buffer.ToArray());
            }

            return default;
        }

        protected override void Dispose(bool disposing)
        {
        }
    }
}
