using System.Collections.Frozen;

namespace NhiGuard;

/// <summary>Holds the arguments of a call against one kind of constraint. Compiled once; asking allocates nothing for text, numbers and JSON.</summary>
internal abstract class ArgumentCheck : GuardCheck
{
    private readonly FrozenDictionary<string, Slot[]> _tools;

    protected ArgumentCheck(Rule rule, Policy policy, Func<ArgumentPolicy, ArgumentMatcher?> compile)
        : base(rule) =>
        _tools = policy.Tools.Values
            .Where(static tool => tool.Arguments is not null)
            .Select(tool => (tool.Name, Slots: tool.Arguments!.Values
                .Select(argument => new Slot(argument.Name, compile(argument)!))
                .Where(static slot => slot.Matcher is not null)
                .ToArray()))
            .Where(tool => tool.Slots.Length > 0 || ForbidsOthers)
            .ToFrozenDictionary(static tool => tool.Name, static tool => tool.Slots, StringComparer.Ordinal);

    public sealed override bool IsIdle(Policy policy) => _tools.Count == 0;

    /// <summary>True where an argument that the policy does not list is a fault.</summary>
    protected virtual bool ForbidsOthers => false;

    public sealed override bool Concerns(in ToolCall call, Policy policy) => call is { Arguments.Count: > 0, ToolPolicy.Arguments: not null };

    public sealed override Verdict Check(in ToolCall call, Policy policy)
    {
        if (call.Arguments is not { Count: > 0 } arguments || !_tools.TryGetValue(call.PolicyName, out var slots))
        {
            return Verdict.Allow(policy);
        }

        var known = 0;
        foreach (var slot in slots)
        {
            if (arguments.TryGetValue(slot.Name, out var value))
            {
                known++;
                if (!ArgumentValues.Accepts(slot.Matcher, value, call.Serializer))
                {
                    return Judge(accepted: false, policy);
                }
            }
        }

        return ForbidsOthers && known < arguments.Count ? Verdict.Deny(Rule, Reasons.ArgumentUnknown, policy) : Verdict.Allow(policy);
    }

    protected abstract Verdict Judge(bool accepted, Policy policy);

    private readonly record struct Slot(string Name, ArgumentMatcher Matcher);
}
