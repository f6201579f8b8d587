namespace NhiGuard.Tests;

public sealed class DelegationTests
{
    private const string Text = """
        version: 1
        mode: enforce
        agents:
          planner: { tools: [search_docs, ask_mailer], scopes: [docs.read] }
          mailer: { tools: [search_docs, send_mail], scopes: [docs.read] }
        tools:
          search_docs: { scopes: [docs.read] }
          send_mail: { scopes: [docs.read] }
        """;

    [Test]
    public async Task NestedAgentFindsItsParentByItself()
    {
        await using var guard = TestGuard.Create(Text);
        using var run = guard.BeginRun("planner");
        var mail = new FakeTool();
        var search = new FakeTool();
        await guard.InvokeAsync(Call("planner", "ask_mailer") with { DeclaredScopes = ["docs.read"] }, new FakeTool(body: async _ =>
        {
            using var child = guard.BeginRun("mailer");
            await guard.InvokeAsync(Call("mailer", "send_mail"), mail);
            await guard.InvokeAsync(Call("mailer", "search_docs"), search);
        }));
        Assert.That((mail.Denial?.Reason, search.Ran), Is.EqualTo((Reasons.NotDelegated, true)));
    }

    [Test]
    public async Task CallInTheRunOfAnotherAgentIsDenied()
    {
        await using var guard = TestGuard.Create(Text);
        using var run = guard.BeginRun("planner");
        Assert.That((await DeniedAsync(guard, "mailer", "search_docs"))?.Reason, Is.EqualTo(Reasons.NotDelegated));
    }

    [Test]
    public async Task WorkThatOutlivesItsRunIsDenied()
    {
        await using var guard = TestGuard.Create(Text);
        var ended = new TaskCompletionSource();
        Task<ToolDenial?> late;
        using (guard.BeginRun("planner"))
        {
            late = Task.Run(async () =>
            {
                await ended.Task;
                return await DeniedAsync(guard, "planner", "search_docs");
            });
        }

        ended.SetResult();
        Assert.That((await late)?.Reason, Is.EqualTo(Reasons.RunOver));
    }

    [Test]
    public async Task RunBegunByWorkThatHasOutlivedItsRunIsDenied()
    {
        await using var guard = TestGuard.Create(Text);
        var run = guard.BeginRun("planner");
        using var child = guard.BeginRun("planner");
        run.Dispose();
        Assert.That((await DeniedAsync(guard, "planner", "search_docs"))?.Reason, Is.EqualTo(Reasons.RunOver));
    }

    [Test]
    public async Task ChildForAnotherCallerMayDoNothing()
    {
        await using var guard = TestGuard.Create(Text);
        using var run = guard.BeginRun("planner", new CallerFacts("ada"));
        using (guard.BeginRun("planner", new CallerFacts("bob")))
        {
            Assert.That((await DeniedAsync(guard, "planner", "search_docs"))?.Reason, Is.EqualTo(Reasons.CallerChanged));
        }

        using (guard.BeginRun("planner", new CallerFacts("ada")))
        {
            Assert.That(await DeniedAsync(guard, "planner", "search_docs"), Is.Null);
        }
    }

    [TestCase(0, 1, Reasons.TooDeep)]
    [TestCase(1, 1, null)]
    [TestCase(1, 2, Reasons.TooDeep)]
    [TestCase(2, 2, null)]
    public async Task DepthIsCountedFromTheAgentThatLimitsIt(int depth, int generations, string? reason)
    {
        await using var guard = TestGuard.Create(TestGuard.Limited(TestGuard.Policy(Text), "planner", new() { Depth = depth }));
        using var run = guard.BeginRun("planner");
        for (var i = 0; i < generations; i++)
        {
            _ = guard.BeginRun("mailer");
        }

        Assert.That((await DeniedAsync(guard, "mailer", "search_docs"))?.Reason, Is.EqualTo(reason));
    }

    [Test]
    public async Task FanOutIsExactUnderManyThreads()
    {
        await using var guard = TestGuard.Create(TestGuard.Limited(TestGuard.Policy(Text), "planner", new() { FanOut = 10 }));
        using var run = guard.BeginRun("planner");
        var denied = await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => Task.Run(async () =>
        {
            using var child = guard.BeginRun("mailer");
            return await DeniedAsync(guard, "mailer", "search_docs");
        })));
        Assert.That(denied.Count(static d => d is null), Is.EqualTo(10));
        Assert.That(denied.OfType<ToolDenial>().Select(static d => (d.Rule, d.Reason)), Is.All.EqualTo(("NHI3009", Reasons.TooManyChildren)));
    }

    [Test]
    public async Task ModeIsTheStrictestOfTheChain()
    {
        await using var guard = TestGuard.Create(TestGuard.Observing(Text).Replace("planner: {", "planner: { mode: enforce,"));
        using var run = guard.BeginRun("planner");
        using var child = guard.BeginRun("mailer");
        Assert.That((await DeniedAsync(guard, "mailer", "send_mail"))?.Reason, Is.EqualTo(Reasons.NotDelegated));
    }

    [Test]
    public async Task OnlyObservedDelegationGoesOn()
    {
        var log = new LogLines();
        await using var guard = TestGuard.Create(TestGuard.Observing(Text), log: log);
        using var run = guard.BeginRun("planner");
        using var child = guard.BeginRun("mailer");
        Assert.That(await DeniedAsync(guard, "mailer", "send_mail"), Is.Null);
        Assert.That(log.All, Has.One.Contains("NHI3009 would deny (not-delegated)"));
    }

    private static async Task<ToolDenial?> DeniedAsync(NhiGuardRuntime guard, string agent, string tool)
    {
        var fake = new FakeTool();
        await guard.InvokeAsync(Call(agent, tool), fake);
        Assert.That(fake.Ran, Is.EqualTo(fake.Denial is null));
        return fake.Denial;
    }

    private static ToolCall Call(string agent, string tool) => new(agent, tool);
}
