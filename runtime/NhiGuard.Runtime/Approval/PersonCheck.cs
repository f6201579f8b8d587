using NhiGuard.Tools;

namespace NhiGuard;

/// <summary>Calls of tools about which the application itself wants a person asked, whatever the policy says.</summary>
internal sealed class PersonCheck() : GuardCheck(DestructiveToolWithoutApproval.Rule)
{
    public override bool Concerns(in ToolCall call, Policy policy) => call.AsksPerson;

    public override Verdict Check(in ToolCall call, Policy policy) => DestructiveToolWithoutApproval.Asks(policy);
}
