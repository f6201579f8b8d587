namespace NhiGuard;

/// <summary>One fault of a policy text, at a place.</summary>
/// <param name="Message">What is wrong and what was expected.</param>
/// <param name="Key">Dotted path of the key, for example <c>agents.support-bot.tools</c>; empty for the file as a whole.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column, from 1, in UTF-16 units; a byte order mark is not counted.</param>
/// <param name="Length">Length of the faulty token in UTF-16 units, at least 1; it never reaches past the end of its line, but for one unit
/// where the token is empty.</param>
public sealed record PolicyError(string Message, string Key, int Line, int Column, int Length)
{
    /// <summary>Key and message, for a reader who sees the place already.</summary>
    public override string ToString() => Key.Length == 0 ? Message : $"{Key}: {Message}";

    /// <summary>The whole fault in one line, for example
    /// <c>nhiguard.yaml(12,5): agents.support-bot.toolz: unknown key 'toolz'; did you mean 'tools'?</c>.</summary>
    public string Format(string path) => $"{path}({Line},{Column}): {this}";
}

/// <summary>Either a policy or at least one error, never both.</summary>
/// <param name="Policy">The policy, or null when there are errors.</param>
/// <param name="Errors">Faults in order of place.</param>
public sealed record PolicyReadResult(Policy? Policy, IReadOnlyList<PolicyError> Errors);
