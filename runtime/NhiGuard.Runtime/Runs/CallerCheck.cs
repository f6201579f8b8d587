using NhiGuard.Tools;

namespace NhiGuard;

internal sealed class CallerCheck() : GuardCheck(MissingCaller.Rule)
{
    public override bool Concerns(in ToolCall call, Policy policy) => call.Run?.Caller is null && (policy.Caller is not null || call.ToolPolicy?.Rate is not null);

    public override Verdict Check(in ToolCall call, Policy policy) =>
        MissingCaller.Check(call.ToolPolicy, call.Run?.Caller is not null, policy);
}
