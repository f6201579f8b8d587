using NhiGuard.Tools;

namespace NhiGuard;

internal sealed class CallerCheck() : GuardCheck(MissingCaller.Rule)
{
    public override Verdict Check(in ToolCall call, Policy policy) =>
        MissingCaller.Check(Use(in call), call.Run?.Caller is not null, policy);
}
