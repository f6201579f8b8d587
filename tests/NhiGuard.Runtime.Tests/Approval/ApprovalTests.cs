using System.Text.Json.Nodes;
using NhiGuard.Secrets;

namespace NhiGuard.Tests;

public sealed class ApprovalTests
{
    // Keeps a broken build from hanging; no test depends on how long anything takes.
    private static readonly TimeSpan _hang = TimeSpan.FromMinutes(1);

    [Test]
    public async Task NobodyToAskIsADenial()
    {
        var (tool, _) = await SendAsync(null);
        Assert.That((tool.Ran, tool.Denial!.Rule, tool.Denial.Reason), Is.EqualTo((false, "NHI3005", Reasons.ApprovalRequired)));
    }

    [Test]
    public async Task ApprovedCallRuns()
    {
        var (tool, asked) = await SendAsync(static (_, _) => new(true));
        Assert.Multiple(() =>
        {
            Assert.That(tool.Calls, Is.EqualTo(1));
            Assert.That(asked!.Agent, Is.EqualTo(TestGuard.Agent));
            Assert.That(asked.Tool, Is.EqualTo("send_mail"));
            Assert.That(asked.Arguments, Is.EqualTo("""{"body":{"text":"hello"},"to":"ada@contoso.com"}"""));
            Assert.That(asked.ArgumentsHash, Has.Length.EqualTo(64));
            Assert.That(asked.RuleId, Is.EqualTo("NHI3005"));
        });
    }

    [Test]
    public async Task RefusedCallDoesNotRun() => Assert.That((await SendAsync(static (_, _) => new(false))).Tool.Ran, Is.False);

    [Test]
    public async Task FailingHandlerIsADenial() =>
        Assert.That((await SendAsync(static (_, _) => throw new InvalidOperationException("broken"))).Tool.Ran, Is.False);

    [Test]
    public async Task SlowHandlerIsADenialEvenWhenItIgnoresItsToken()
    {
        var time = new ManualTime();
        var asked = new TaskCompletionSource();
        var answer = new TaskCompletionSource<bool>();
        var running = SendAsync((_, _) =>
        {
            asked.SetResult();
            return new(answer.Task);
        }, time: time);
        await asked.Task.WaitAsync(_hang);
        time.Advance(TimeSpan.FromMinutes(10));
        var (tool, _) = await running.WaitAsync(_hang);
        answer.SetResult(true);
        Assert.That(tool.Denial!.Reason, Is.EqualTo(Reasons.ApprovalRequired));
    }

    [Test]
    public void CancelledCallIsCancelledAndNotDenied()
    {
        using var cancel = new CancellationTokenSource();
        Assert.CatchAsync<OperationCanceledException>(() => SendAsync(
            async (_, token) =>
            {
                await cancel.CancelAsync();
                await Task.Delay(Timeout.Infinite, token);
                return true;
            },
            cancellationToken: cancel.Token));
    }

    [Test]
    public async Task ArgumentsThatChangeWhileThePersonReadsAreADenial()
    {
        var body = new JsonObject { ["text"] = "hello" };
        var (tool, _) = await SendAsync((_, _) =>
        {
            body["text"] = "something else";
            return new(true);
        }, body);
        Assert.That(tool.Ran, Is.False);
    }

    [Test]
    public async Task PersonSeesAndToolGetsTheCleanedArguments()
    {
        var secret = SecretExamples.Create("github-personal-token", 2);
        var (tool, asked) = await SendAsync(static (_, _) => new(true), new JsonObject { ["text"] = secret });
        Assert.Multiple(() =>
        {
            Assert.That(asked!.Arguments, Does.Contain("[redacted:NHI1001").And.Not.Contain(secret));
            Assert.That(tool.Arguments!["body"]!.ToString(), Does.Contain("[redacted:NHI1001").And.Not.Contain(secret));
        });
    }

    [Test]
    public async Task NobodyIsAskedInObserveMode()
    {
        var (tool, asked) = await SendAsync(static (_, _) => new(false), text: TestGuard.Observing());
        Assert.That((tool.Ran, asked), Is.EqualTo((true, (ApprovalRequest?)null)));
    }

    private static async Task<(FakeTool Tool, ApprovalRequest? Asked)> SendAsync(
        Func<ApprovalRequest, CancellationToken, ValueTask<bool>>? answer,
        JsonObject? body = null,
        string text = TestGuard.Text,
        TimeProvider? time = null,
        CancellationToken cancellationToken = default)
    {
        var handler = answer is null ? null : new Handler(answer);
        await using var guard = TestGuard.Create(text, approvals: handler, time: time);
        var tool = new FakeTool();
        var call = TestGuard.Call("send_mail", ("to", "ada@contoso.com"), ("body", body ?? new JsonObject { ["text"] = "hello" }));
        await guard.InvokeAsync(call, tool, cancellationToken);
        return (tool, handler?.Asked);
    }

    private sealed class Handler(Func<ApprovalRequest, CancellationToken, ValueTask<bool>> answer) : IApprovalHandler
    {
        public ApprovalRequest? Asked { get; private set; }

        public ValueTask<bool> ApproveAsync(ApprovalRequest request, CancellationToken cancellationToken)
        {
            Asked = request;
            return answer(request, cancellationToken);
        }
    }
}
