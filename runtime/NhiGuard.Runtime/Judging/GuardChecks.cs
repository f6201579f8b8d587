using NhiGuard.Guard;
using NhiGuard.Tools;

namespace NhiGuard;

internal sealed class InventoryCheck(ToolInventory inventory) : GuardCheck(DriftFromApproved.Rule)
{
    // The tools of a server are no part of the build, and of a loop that the application writes itself it sees no tools.
    public override bool Concerns(in ToolCall call, Policy policy) =>
        call.Server is null && !call.IsOfLoop && !inventory.Contains(call.Tool, call.Method);

    public override Verdict Check(in ToolCall call, Policy policy) => DriftFromApproved.Check(seen: false, policy);
}

internal sealed class GrantCheck() : GuardCheck(ToolNotGranted.Rule)
{
    // The static check reads a missing agent as "the build cannot tell"; at run time it means that the context was lost.
    // A tool of this process that bears the name of a server's tool is not that tool.
    public override Verdict Check(in ToolCall call, Policy policy) => call switch
    {
        { Agent: null } => Verdict.Deny(Rule, Reasons.NoAgent, policy),
        { Server: null } when call.Tool.IndexOf('/') is > 0 and var slash && policy.Servers.ContainsKey(call.Tool[..slash]) =>
            Verdict.Deny(Rule, Reasons.ToolNotGranted, policy),
        _ => ToolNotGranted.Check(Use(in call), call.AgentPolicy, call.ToolPolicy, policy),
    };
}

internal sealed class ScopeCheck() : GuardCheck(UnscopedTool.Rule)
{
    public override bool Concerns(in ToolCall call, Policy policy) => call.ToolPolicy is not { Scopes.Count: > 0 };

    public override Verdict Check(in ToolCall call, Policy policy) => UnscopedTool.Check(Use(in call), call.ToolPolicy, policy);
}
