namespace NhiGuard;

/// <summary>Puts a rule's check before a call. The checks themselves are the pure functions that the analyzers ask too.</summary>
internal abstract class GuardCheck(Rule rule)
{
    public Rule Rule { get; } = rule;

    public abstract Verdict Check(in ToolCall call, Policy policy);

    protected static ToolUse Use(in ToolCall call) => new(call.Agent, call.PolicyName, call.DeclaredScopes);
}
