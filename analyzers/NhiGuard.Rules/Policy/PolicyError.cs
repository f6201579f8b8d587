namespace NhiGuard;

/// <summary>One fault of a policy text, at a place.</summary>
/// <param name="Message">What is wrong and what was expected.</param>
/// <param name="Key">Dotted path of the key, for example <c>agents.support-bot.tools</c>; empty for the file as a whole.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column, from 1.</param>
/// <param name="Length">Length of the faulty token in characters, at least 1.</param>
public sealed record PolicyError(string Message, string Key, int Line, int Column, int Length);

/// <summary>Either a policy or at least one error, never both.</summary>
/// <param name="Policy">The policy, or null when there are errors.</param>
/// <param name="Errors">Faults in order of place.</param>
public sealed record PolicyReadResult(Policy? Policy, IReadOnlyList<PolicyError> Errors);
