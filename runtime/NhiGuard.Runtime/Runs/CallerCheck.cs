using NhiGuard.Tools;

namespace NhiGuard;

internal sealed class CallerCheck() : GuardCheck(MissingCaller.Rule)
{
    public override bool IsIdle(Policy policy) => policy.Caller is not { Required: true } && !policy.Tools.Values.Any(static tool => tool.Rate is { For: RateHolder.Caller });

    public override bool Concerns(in ToolCall call, Policy policy) => call.Run?.Caller is null;

    public override Verdict Check(in ToolCall call, Policy policy) =>
        MissingCaller.Check(call.ToolPolicy, call.Run?.Caller is not null, policy);
}
