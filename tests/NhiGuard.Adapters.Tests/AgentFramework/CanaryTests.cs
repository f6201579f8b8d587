using Microsoft.Agents.AI;
using Microsoft.Extensions.AI;

namespace NhiGuard.Tests.AgentFramework;

public sealed class CanaryTests
{
    [Test]
    public void LoopThatSomebodyElseAnswersIsRefused([Values] bool observing)
    {
        using var guard = Guards.Create(observing ? Guards.Observing : Guards.Policy);
        var loop = new Deaf(new ScriptedModel());
        var error = Assert.Throws<NhiGuardException>(() => new ChatClientAgent(loop).AsBuilder().UseNhiGuard(Guards.Agent, guard).Build());
        Assert.That((error!.RuleId, error.Message.Contains("Microsoft.Agents.AI", StringComparison.Ordinal)), Is.EqualTo(("NHI0006", true)));
    }

    [Test]
    public void ObservingGuardDeniesTheCanaryToo()
    {
        using var guard = Guards.Create(Guards.Observing);
        new ChatClientAgent(new ScriptedModel()).AsBuilder().UseNhiGuard(Guards.Agent, guard).Build();
        Assert.That(guard.Coverage.Seams, Has.Count.EqualTo(1));
    }

    /// <summary>Calls functions by itself, as a derived client may.</summary>
    private sealed class Deaf(IChatClient inner) : FunctionInvokingChatClient(inner)
    {
        protected override ValueTask<object?> InvokeFunctionAsync(FunctionInvocationContext context, CancellationToken cancellationToken) =>
            context.Function.InvokeAsync(context.Arguments, cancellationToken);
    }
}
