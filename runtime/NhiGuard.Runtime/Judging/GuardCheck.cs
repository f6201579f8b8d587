namespace NhiGuard;

/// <summary>Puts a rule's check before a call. The checks themselves are the pure functions that the analyzers ask too.</summary>
internal abstract class GuardCheck(Rule rule)
{
    public Rule Rule { get; } = rule;

    /// <summary>True where the rule has nothing to say of any call under this policy: it is left out of the pipeline.</summary>
    public virtual bool IsIdle(Policy policy) => false;

    /// <summary>False where the rule has nothing to say of such a call: a verdict that nobody waits for costs most of a decision.</summary>
    public virtual bool Concerns(in ToolCall call, Policy policy) => true;

    public abstract Verdict Check(in ToolCall call, Policy policy);

    protected static ToolUse Use(in ToolCall call) => new(call.Agent, call.PolicyName, call.DeclaredScopes);
}
