namespace NhiGuard.Tests;

public sealed class LimitTests
{
    private const string Text = """
        version: 1
        mode: enforce
        agents:
          planner: { tools: [search_docs, send_mail], scopes: [docs.read] }
          mailer: { tools: [search_docs, send_mail], scopes: [docs.read] }
        tools:
          search_docs: { scopes: [docs.read] }
          send_mail: { scopes: [docs.read], approval: { always: true } }
        """;

    [Test]
    public async Task CallsOfARunAreExactUnderManyThreads()
    {
        await using var guard = TestGuard.Create(TestGuard.Limited(TestGuard.Policy(Text), "planner", new() { CallsPerRun = 500 }));
        using var run = guard.BeginRun("planner");
        var tool = new FakeTool();
        await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => Task.Run(async () =>
        {
            for (var i = 0; i < 20; i++)
            {
                await guard.InvokeAsync(new ToolCall("planner", "search_docs"), tool);
            }
        })));
        Assert.That((tool.Calls, tool.Denial!.Rule, tool.Denial.Reason), Is.EqualTo((500, "NHI3006", Reasons.CallsUsedUp)));
    }

    [Test]
    public async Task CallsOfChildrenCountForTheirForebears()
    {
        await using var guard = TestGuard.Create(TestGuard.Limited(TestGuard.Policy(Text), "planner", new() { CallsPerRun = 3 }));
        using var run = guard.BeginRun("planner");
        var tool = new FakeTool();
        await guard.InvokeAsync(new ToolCall("planner", "search_docs"), tool);
        for (var i = 0; i < 5; i++)
        {
            using var child = guard.BeginRun("mailer");
            await guard.InvokeAsync(new ToolCall("mailer", "search_docs"), tool);
        }

        Assert.That(tool.Calls, Is.EqualTo(3));
    }

    [Test]
    public async Task DeniedCallsAndSecondSeamsCountNowhere()
    {
        await using var guard = TestGuard.Create(TestGuard.Limited(TestGuard.Policy(Text), "planner", new() { CallsPerRun = 2 }));
        using var run = guard.BeginRun("planner");
        for (var i = 0; i < 5; i++)
        {
            await guard.InvokeAsync(new ToolCall("planner", "drop_tables"), new FakeTool());
        }

        var call = new ToolCall("planner", "search_docs") { Arguments = new Dictionary<string, object?>() };
        var inner = new FakeTool();
        await guard.InvokeAsync(call, new FakeTool(body: async _ => await guard.InvokeAsync(call, inner)));
        var second = new FakeTool();
        await guard.InvokeAsync(new ToolCall("planner", "search_docs"), second);
        Assert.That((inner.Ran, second.Ran), Is.EqualTo((true, true)));
    }

    [Test]
    public async Task QuestionsToAPersonCount()
    {
        var asked = 0;
        await using var guard = TestGuard.Create(
            TestGuard.Limited(TestGuard.Policy(Text), "planner", new() { CallsPerRun = 2 }),
            approvals: new Refusing(() => asked++));
        using var run = guard.BeginRun("planner");
        for (var i = 0; i < 10; i++)
        {
            await guard.InvokeAsync(new ToolCall("planner", "send_mail"), new FakeTool());
        }

        Assert.That(asked, Is.EqualTo(2));
    }

    [TestCase(RateHolder.Agent, 1)]
    [TestCase(RateHolder.Caller, 2)]
    [TestCase(RateHolder.Run, 3)]
    public async Task RateIsSharedByItsHolder(RateHolder holder, int holders)
    {
        var time = new ManualTime();
        await using var guard = TestGuard.Create(Rated(holder), time: time);
        var tool = new FakeTool();
        foreach (var caller in new[] { "ada", "ada", "bob" })
        {
            using var run = guard.BeginRun("planner", new CallerFacts(caller));
            for (var i = 0; i < 5; i++)
            {
                await guard.InvokeAsync(new ToolCall("planner", "search_docs"), tool);
            }
        }

        Assert.That((tool.Calls, tool.Denial!.Reason), Is.EqualTo((2 * holders, Reasons.TooOften)));
        time.Advance(TimeSpan.FromMinutes(1));
        using var late = guard.BeginRun("planner", new CallerFacts("ada"));
        await guard.InvokeAsync(new ToolCall("planner", "search_docs"), tool);
        Assert.That(tool.Calls, Is.EqualTo(2 * holders + 1));
    }

    [Test]
    public async Task RateOfAnAgentHoldsOutsideOfRunsToo()
    {
        await using var guard = TestGuard.Create(Rated(RateHolder.Agent));
        var tool = new FakeTool();
        for (var i = 0; i < 5; i++)
        {
            await guard.InvokeAsync(new ToolCall("planner", "search_docs"), tool);
        }

        Assert.That(tool.Calls, Is.EqualTo(2));
    }

    [Test]
    public async Task RateForCallersNeedsACaller()
    {
        await using var guard = TestGuard.Create(Rated(RateHolder.Caller));
        using var run = guard.BeginRun("planner");
        var tool = new FakeTool();
        await guard.InvokeAsync(new ToolCall("planner", "search_docs"), tool);
        Assert.That((tool.Denial!.Rule, tool.Denial.Reason), Is.EqualTo(("NHI3017", Reasons.NoCaller)));
    }

    [Test]
    public async Task ObservedCallsGoOnBeyondTheLimit()
    {
        var log = new LogLines();
        await using var guard = TestGuard.Create(
            TestGuard.Limited(TestGuard.Policy(TestGuard.Observing(Text)), "planner", new() { CallsPerRun = 1 }), log: log);
        using var run = guard.BeginRun("planner");
        var tool = new FakeTool();
        await guard.InvokeAsync(new ToolCall("planner", "search_docs"), tool);
        await guard.InvokeAsync(new ToolCall("planner", "search_docs"), tool);
        Assert.That(tool.Calls, Is.EqualTo(2));
        Assert.That(log.All, Has.One.Contains("NHI3006 would deny (calls-used-up)"));
    }

    [Test]
    public async Task FailingStoreDeniesWhereEnforcedAndIsCountedWhereObserved([Values] bool throws, [Values] bool enforced)
    {
        var log = new LogLines();
        var time = new ManualTime();
        var store = new Broken(throws);
        await using var guard = TestGuard.Create(
            TestGuard.Limited(TestGuard.Policy(enforced ? Text : TestGuard.Observing(Text)), "planner", new() { CallsPerRun = 1 }),
            log: log, time: time, store: store);
        using var run = guard.BeginRun("planner");
        var tool = new FakeTool();
        var calling = guard.InvokeAsync(new ToolCall("planner", "search_docs"), tool).AsTask();
        time.Advance(TimeSpan.FromSeconds(5));
        await calling.WaitAsync(TimeSpan.FromMinutes(1));
        Assert.That((tool.Ran, tool.Denial?.Reason), Is.EqualTo((!enforced, enforced ? Reasons.GuardFault : null)));
        Assert.That(log.All, Has.One.Contains("The check of NHI3006 failed"));
    }

    [Test]
    public async Task AlertedLimitLetsTheCallThrough()
    {
        var log = new LogLines();
        await using var guard = TestGuard.Create(Rated(RateHolder.Agent, alert: true), log: log);
        var tool = new FakeTool();
        for (var i = 0; i < 3; i++)
        {
            await guard.InvokeAsync(new ToolCall("planner", "search_docs"), tool);
        }

        Assert.That(tool.Calls, Is.EqualTo(3));
        Assert.That(log.All, Has.One.Contains("NHI3006 would deny (too-often)"));
    }

    private static Policy Rated(RateHolder holder, bool alert = false) => TestGuard.With(
        TestGuard.Policy(Text),
        tool: new()
        {
            Name = "search_docs", Mode = null, Scopes = ["docs.read"],
            Rate = new() { Calls = 2, Per = TimeSpan.FromMinutes(1), For = holder },
        },
        rules: alert ? new Dictionary<string, RulePolicy> { ["NHI3006"] = new() { Runtime = RunAction.Alert } } : null);

    private sealed class Refusing(Action asked) : IApprovalHandler
    {
        public ValueTask<bool> ApproveAsync(ApprovalRequest request, CancellationToken cancellationToken)
        {
            asked();
            return new(false);
        }
    }

    private sealed class Broken(bool throws) : IGuardStateStore
    {
        public ValueTask<int> TryTakeAsync(ReadOnlyMemory<StateLimit> limits, CancellationToken cancellationToken) =>
            throws ? throw new IOException("gone") : new(new TaskCompletionSource<int>().Task);

        public ValueTask<bool> TryAddAsync(string key, DateTimeOffset expires, CancellationToken cancellationToken) => throw new IOException("gone");

        public ValueTask ForgetAsync(string key, CancellationToken cancellationToken) => throw new IOException("gone");
    }
}
