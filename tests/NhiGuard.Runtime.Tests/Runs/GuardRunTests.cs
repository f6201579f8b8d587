namespace NhiGuard.Tests;

public sealed class GuardRunTests
{
    [Test]
    public void RunIsCurrentUntilItIsDisposed()
    {
        using var guard = TestGuard.Create();
        var run = guard.BeginRun(TestGuard.Agent);
        Assert.That(GuardRun.Current, Is.SameAs(run));
        run.Dispose();
        Assert.Multiple(() =>
        {
            Assert.That(GuardRun.Current, Is.Null);
            Assert.That(run.IsOver, Is.True);
        });
    }

    [Test]
    public void RunInsideARunIsItsChildAndActsForTheSameCaller()
    {
        using var guard = TestGuard.Create();
        using var run = guard.BeginRun(TestGuard.Agent, new CallerFacts("ada"));
        using (var child = guard.BeginRun("triage-bot"))
        {
            Assert.Multiple(() =>
            {
                Assert.That(child.Parent, Is.SameAs(run));
                Assert.That(child.Depth, Is.EqualTo(1));
                Assert.That(child.Caller!.Subject, Is.EqualTo("ada"));
                Assert.That(GuardRun.Current, Is.SameAs(child));
            });
        }

        Assert.That(GuardRun.Current, Is.SameAs(run));
    }

    [Test]
    public void ChildIsOverWithItsParent()
    {
        using var guard = TestGuard.Create();
        var run = guard.BeginRun(TestGuard.Agent);
        using var child = guard.BeginRun("triage-bot");
        run.Dispose();
        Assert.That(child.IsOver, Is.True);
    }

    [Test]
    public void RunIsOverAfterADay()
    {
        var time = new ManualTime();
        using var guard = TestGuard.Create(time: time);
        using var run = guard.BeginRun(TestGuard.Agent);
        time.Advance(TimeSpan.FromHours(24));
        Assert.That(run.IsOver, Is.True);
    }

    [Test]
    public void RunOfAnotherGuardIsNoParent()
    {
        using var guard = TestGuard.Create();
        using var other = TestGuard.Create();
        using var foreign = other.BeginRun(TestGuard.Agent);
        using var run = guard.BeginRun(TestGuard.Agent);
        Assert.That(run.Parent, Is.Null);
    }

    [Test]
    public async Task RunFlowsIntoParallelWorkAndByHandIntoThreadsWithoutContext()
    {
        using var guard = TestGuard.Create();
        using var run = guard.BeginRun(TestGuard.Agent);
        var seen = await Task.WhenAll(Enumerable.Range(0, 16).Select(static _ => Task.Run(static () => GuardRun.Current)));
        Task<(GuardRun? Lost, GuardRun? Entered, GuardRun? After)> bare;
        using (ExecutionContext.SuppressFlow())
        {
            bare = Task.Run(() =>
            {
                var lost = GuardRun.Current;
                using (run.Enter())
                {
                    return (lost, GuardRun.Current, (GuardRun?)null);
                }
            });
        }

        Assert.That(seen, Is.All.SameAs(run));
        Assert.That(await bare, Is.EqualTo(((GuardRun?)null, run, (GuardRun?)null)));
    }

    [Test]
    public async Task RunGivenWithTheCallIsTheCurrentOneInsideTheTool()
    {
        using var guard = TestGuard.Create();
        using var run = guard.BeginRun(TestGuard.Agent);
        GuardRun? inside = null;
        var tool = new FakeTool(body: _ =>
        {
            inside = GuardRun.Current;
            return default;
        });
        Task calling;
        using (ExecutionContext.SuppressFlow())
        {
            calling = Task.Run(async () => await guard.InvokeAsync(TestGuard.Call("search_docs") with { Run = run }, tool));
        }

        await calling;
        Assert.That(inside, Is.SameAs(run));
    }
}
