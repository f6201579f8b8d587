namespace NhiGuard.Tests;

public sealed class RunHeaderTests
{
    private const string Text = """
        version: 1
        mode: enforce
        agents:
          planner: { tools: [search_docs], scopes: [docs.read], limits: { calls-per-run: 2, depth: 1, fan-out: 2 } }
          searcher: { tools: [search_docs, send_mail], scopes: [docs.read] }
        tools:
          search_docs: { scopes: [docs.read] }
          send_mail: { scopes: [docs.read] }
        """;

    private static readonly byte[] _key = [.. Enumerable.Range(0, 32).Select(static n => (byte)n)];

    private readonly ManualTime _time = new();
    private NhiGuardRuntime _here = null!;
    private NhiGuardRuntime _there = null!;

    [SetUp]
    public void SetUp() => (_here, _there) = (Create(_key), Create(_key));

    [TearDown]
    public void TearDown()
    {
        _here.Dispose();
        _there.Dispose();
    }

    [Test]
    public async Task ReceivedRunIsAChildWithCallerFactsAndLabels()
    {
        using var run = _here.BeginRun("planner", new CallerFacts("ada", [new("accounts", ["17"])]));
        run.Family.See(DataLabels.Private);
        using var received = await _there.ReceiveRunAsync(_here.WriteRunHeader(run, "search"), "search", "searcher");
        Assert.Multiple(() =>
        {
            Assert.That((received.Parent!.Id, received.Parent.Agent, received.Depth), Is.EqualTo((run.Id, "planner", 1)));
            Assert.That(received.Caller!.Subject, Is.EqualTo("ada"));
            Assert.That(received.Caller.Facts["accounts"], Is.EqualTo(new[] { "17" }));
            Assert.That(received.Seen, Is.EqualTo(DataLabels.Private));
        });
        Assert.That(await ReasonAsync(received, "search_docs"), Is.Null);
        Assert.That(await ReasonAsync(received, "send_mail"), Is.EqualTo(Reasons.NotDelegated));
    }

    [Test]
    public async Task CallsCountForTheRunThatHandedOn()
    {
        using var run = _here.BeginRun("planner", new CallerFacts("ada"));
        using var first = await _there.ReceiveRunAsync(_here.WriteRunHeader(run, "search"), "search", "searcher");
        using var second = await _there.ReceiveRunAsync(_here.WriteRunHeader(run, "search"), "search", "searcher");
        Assert.That(
            new[] { await ReasonAsync(first, "search_docs"), await ReasonAsync(second, "search_docs"), await ReasonAsync(first, "search_docs") },
            Is.EqualTo(new[] { null, null, Reasons.CallsUsedUp }));
    }

    [Test]
    public async Task HeadersCountAsChildrenAndDepthGoesOnThere()
    {
        using var run = _here.BeginRun("planner", new CallerFacts("ada"));
        var headers = Enumerable.Range(0, 3).Select(_ => _here.WriteRunHeader(run, "search")).ToList();
        using var third = await _there.ReceiveRunAsync(headers[2], "search", "searcher");
        Assert.That(await ReasonAsync(third, "search_docs"), Is.EqualTo(Reasons.TooManyChildren));
        using var first = await _there.ReceiveRunAsync(headers[0], "search", "searcher");
        using var grandchild = _there.BeginRun("searcher", parent: first);
        Assert.That(await ReasonAsync(grandchild, "search_docs"), Is.EqualTo(Reasons.TooDeep));
    }

    [TestCaseSource(nameof(Bad))]
    public async Task BadHeaderIsARunThatMayDoNothing(string? header)
    {
        using var received = await _there.ReceiveRunAsync(header, "search", "searcher");
        Assert.That(await ReasonAsync(received, "search_docs"), Is.EqualTo(Reasons.RunRefused));
    }

    [Test]
    public async Task EveryAlteredCharacterIsNoticed()
    {
        using var run = _here.BeginRun("planner", new CallerFacts("ada"));
        var header = _here.WriteRunHeader(run, "search");
        for (var i = 0; i < header.Length - 1; i++)
        {
            var altered = header[..i] + (header[i] == 'A' ? 'B' : 'A') + header[(i + 1)..];
            using var received = await _there.ReceiveRunAsync(altered, "search", "searcher");
            Assert.That(received.Refusal, Is.EqualTo(Reasons.RunRefused), $"character {i}");
        }
    }

    [Test]
    public async Task SecondReadingLateReadingOtherReceiverAndOtherKeyAreRefused()
    {
        using var run = _here.BeginRun("planner", new CallerFacts("ada"));
        var header = _here.WriteRunHeader(run, "search");
        using var stranger = Create(null);
        Assert.That((await stranger.ReceiveRunAsync(header, "search", "searcher")).Refusal, Is.EqualTo(Reasons.RunRefused));
        Assert.That((await _there.ReceiveRunAsync(header, "billing", "searcher")).Refusal, Is.EqualTo(Reasons.RunRefused));
        Assert.That((await _there.ReceiveRunAsync(header, "search", "searcher")).Refusal, Is.Null);
        Assert.That((await _there.ReceiveRunAsync(header, "search", "searcher")).Refusal, Is.EqualTo(Reasons.RunRefused));
        var late = _here.WriteRunHeader(run, "search");
        _time.Advance(TimeSpan.FromMinutes(1));
        Assert.That((await _there.ReceiveRunAsync(late, "search", "searcher")).Refusal, Is.EqualTo(Reasons.RunRefused));
    }

    [Test]
    public async Task RunThatIsOverHandsNothingOn()
    {
        var run = _here.BeginRun("planner", new CallerFacts("ada"));
        run.Dispose();
        using var received = await _there.ReceiveRunAsync(_here.WriteRunHeader(run, "search"), "search", "searcher");
        Assert.That(await ReasonAsync(received, "search_docs"), Is.EqualTo(Reasons.RunOver));
    }

    private static IEnumerable<string?> Bad() => [null, "", ".", "a.b", "no header at all", new string('A', 20_000), new string('.', 100)];

    private NhiGuardRuntime Create(byte[]? key) => TestGuard.Create(TestGuard.Policy(Text), time: _time, key: key);

    private async Task<string?> ReasonAsync(GuardRun run, string tool)
    {
        var fake = new FakeTool();
        await _there.InvokeAsync(new ToolCall("searcher", tool) { Run = run }, fake);
        return fake.Denial?.Reason;
    }
}
