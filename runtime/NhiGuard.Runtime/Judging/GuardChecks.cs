using NhiGuard.Guard;
using NhiGuard.Tools;

namespace NhiGuard;

internal sealed class InventoryCheck(ToolInventory inventory) : GuardCheck(DriftFromApproved.Rule)
{
    public override Verdict Check(in ToolCall call, Policy policy) =>
        DriftFromApproved.Check(inventory.Contains(call.Tool, call.Method), policy);
}

internal sealed class GrantCheck() : GuardCheck(ToolNotGranted.Rule)
{
    // The static check reads a missing agent as "the build cannot tell"; at run time it means that the context was lost.
    public override Verdict Check(in ToolCall call, Policy policy) => call.Agent is null
        ? Verdict.Deny(Rule, Reasons.NoAgent, policy)
        : ToolNotGranted.Check(Use(in call), policy);
}

internal sealed class ScopeCheck() : GuardCheck(UnscopedTool.Rule)
{
    public override Verdict Check(in ToolCall call, Policy policy) => UnscopedTool.Check(Use(in call), policy);
}

internal sealed class ApprovalCheck() : GuardCheck(DestructiveToolWithoutApproval.Rule)
{
    public override Verdict Check(in ToolCall call, Policy policy) => DestructiveToolWithoutApproval.Check(Use(in call), policy);
}
