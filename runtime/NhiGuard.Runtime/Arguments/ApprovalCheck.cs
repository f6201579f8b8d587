using System.Collections.Frozen;
using NhiGuard.Tools;

namespace NhiGuard;

/// <summary>Calls that a person approves.</summary>
internal sealed class ApprovalCheck(Policy policy) : GuardCheck(DestructiveToolWithoutApproval.Rule)
{
    private readonly FrozenDictionary<string, (string Name, ValueMatcher Matcher)[]> _outside = policy.Tools.Values
        .Where(static tool => tool.Approval is { Outside.Count: > 0 })
        .ToFrozenDictionary(
            static tool => tool.Name,
            static tool => tool.Approval!.Outside.Values.Select(static argument => (argument.Name, new ValueMatcher(argument))).ToArray(),
            StringComparer.Ordinal);

    public override bool IsIdle(Policy policy) => !policy.Tools.Values.Any(static tool => tool.Approval is { Asks: not Asking.Never });

    public override bool Concerns(in ToolCall call, Policy policy) => call.ToolPolicy?.Approval is { Asks: not Asking.Never };

    public override Verdict Check(in ToolCall call, Policy policy)
    {
        var asked = new AskedCall(call.Run?.Seen, call.Run?.Caller?.Facts, IsOutside(in call));
        return DestructiveToolWithoutApproval.Check(call.ToolPolicy, in asked, policy);
    }

    private bool IsOutside(in ToolCall call)
    {
        if (!_outside.TryGetValue(call.PolicyName, out var bounds))
        {
            return false;
        }

        foreach (var (name, matcher) in bounds)
        {
            if (call.Arguments is null || !call.Arguments.TryGetValue(name, out var value) || !ArgumentValues.Accepts(matcher, value, call.Serializer))
            {
                return true;
            }
        }

        return false;
    }
}
