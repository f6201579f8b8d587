using NhiGuard.Prompts;

namespace NhiGuard;

internal sealed class FlowCheck() : GuardCheck(ToxicFlow.Rule)
{
    public override Verdict Check(in ToolCall call, Policy policy) =>
        ToxicFlow.Check(Use(in call), call.Run?.Seen ?? DataLabels.None, policy);
}
