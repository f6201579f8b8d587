using NhiGuard.Prompts;

namespace NhiGuard;

internal sealed class FlowCheck() : GuardCheck(ToxicFlow.Rule)
{
    public override bool IsIdle(Policy policy) => policy.Flows.Count == 0;

    public override Verdict Check(in ToolCall call, Policy policy) =>
        ToxicFlow.Check(call.ToolPolicy, call.Run?.Seen ?? DataLabels.None, policy);
}
