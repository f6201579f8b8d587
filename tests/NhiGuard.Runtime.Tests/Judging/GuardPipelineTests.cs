using NhiGuard.Tools;

namespace NhiGuard.Tests;

public sealed class GuardPipelineTests
{
    private static readonly string[] _scopes = ["docs.read"];

    [Test]
    public void DecidingAllocatesNothing()
    {
        var pipeline = Pipeline(new(["search_docs", "send_mail"]));
        ToolCall[] calls =
        [
            new(TestGuard.Agent, "search_docs") { DeclaredScopes = _scopes },
            new(TestGuard.Agent, "send_mail") { DeclaredScopes = _scopes },
            new(TestGuard.Agent, "export_customers") { DeclaredScopes = _scopes },
            new("nobody", "search_docs"),
            new(null, "search_docs"),
        ];
        Judge(pipeline, calls, 1000);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Judge(pipeline, calls, 1000);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    [Test]
    public void InventoryIsAskedBeforeThePolicy()
    {
        var verdict = Pipeline(new(["search_docs"])).Judge(new(TestGuard.Agent, "export_customers"));
        Assert.That(verdict, Is.EqualTo(new Verdict(Decision.Deny, "NHI0005", Reasons.NotInInventory, TestGuard.Policy().Hash)));
    }

    [Test]
    public void ToolWithoutConstantNameIsKnownByItsMethod()
    {
        var pipeline = Pipeline(new([], ["App.Tools.Search"]));
        Assert.Multiple(() =>
        {
            Assert.That(pipeline.Judge(new(TestGuard.Agent, "search_docs") { Method = "App.Tools.Search" }).IsAllowed, Is.True);
            Assert.That(pipeline.Judge(new(TestGuard.Agent, "search_docs") { Method = "App.Tools.Other" }).RuleId, Is.EqualTo("NHI0005"));
            Assert.That(pipeline.Judge(new(TestGuard.Agent, "search_docs")).RuleId, Is.EqualTo("NHI0005"));
        });
    }

    [Test]
    public void EveryThreadGetsTheSameVerdicts()
    {
        var pipeline = Pipeline(new(["search_docs", "send_mail", "read_mail"]));
        var wrong = 0;
        var threads = Enumerable.Range(0, 64).Select(n => new Thread(() =>
        {
            for (var i = 0; i < 2000; i++)
            {
                var (tool, expected) = ((i + n) % 3) switch
                {
                    0 => ("search_docs", Decision.Allow),
                    1 => ("send_mail", Decision.RequireApproval),
                    _ => ("read_mail", Decision.Deny),
                };
                if (pipeline.Judge(new(TestGuard.Agent, tool)).Decision != expected)
                {
                    Interlocked.Increment(ref wrong);
                }
            }
        })).ToList();
        threads.ForEach(static thread => thread.Start());
        threads.ForEach(static thread => thread.Join());
        Assert.That(wrong, Is.Zero);
    }

    [Test]
    public void FailingCheckDeniesWhereEnforced()
    {
        var log = new LogLines();
        var verdict = Failing(TestGuard.Text, log).Judge(new(TestGuard.Agent, "search_docs"));
        Assert.Multiple(() =>
        {
            Assert.That(verdict.Decision, Is.EqualTo(Decision.Deny));
            Assert.That(verdict.Reason, Is.EqualTo(Reasons.GuardFault));
            Assert.That(log.All, Has.One.Contains("failed"));
        });
    }

    [Test]
    public void FailingCheckIsToldAndPassedOverWhereObserved()
    {
        var log = new LogLines();
        var verdict = Failing(TestGuard.Observing(), log).Judge(new(TestGuard.Agent, "search_docs"));
        Assert.Multiple(() =>
        {
            Assert.That(verdict.IsAllowed, Is.True);
            Assert.That(log.All, Has.One.Contains("failed"));
        });
    }

    [Test]
    public void ArgumentThatCannotBeSearchedDeniesWhereEnforced()
    {
        var cycle = new Cycle();
        cycle.Self = cycle;
        var verdict = Pipeline(null).Judge(TestGuard.Call("search_docs", ("q", cycle)));
        Assert.That((verdict.Decision, verdict.RuleId, verdict.Reason), Is.EqualTo((Decision.Deny, "NHI1001", Reasons.GuardFault)));
    }

    private static GuardPipeline Pipeline(ToolInventory? inventory) => new GuardPipelineBuilder(TestGuard.Policy()) { Inventory = inventory }.Build();

    private static GuardPipeline Failing(string text, LogLines log) =>
        new GuardPipelineBuilder(TestGuard.Policy(text)) { Logger = log, First = [new FailingCheck()] }.Build();

    private static void Judge(GuardPipeline pipeline, ToolCall[] calls, int times)
    {
        for (var i = 0; i < times; i++)
        {
            foreach (var call in calls)
            {
                pipeline.Judge(in call);
            }
        }
    }

    private sealed class FailingCheck() : GuardCheck(UnscopedTool.Rule)
    {
        public override Verdict Check(in ToolCall call, Policy policy) => throw new InvalidOperationException("broken");
    }

    private sealed class Cycle
    {
        public Cycle? Self { get; set; }
    }
}
