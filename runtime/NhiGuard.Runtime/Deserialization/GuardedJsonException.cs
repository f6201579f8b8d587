namespace NhiGuard;

/// <summary>A payload was refused. The message names rule, bound or type, and never text of the payload.</summary>
/// <param name="ruleId">NHI2003: the type is not listed. NHI2005: a bound, or no JSON of that type.</param>
/// <param name="message">What is wrong.</param>
public sealed class GuardedJsonException(string ruleId, string message) : Exception($"{ruleId}: {message}")
{
    /// <summary>Id of the rule that refuses.</summary>
    public string RuleId { get; } = ruleId;
}
