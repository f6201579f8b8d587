using System.Text.Json;

namespace NhiGuard;

/// <summary>One line of the audit. Arguments are there by name and by a keyed hash, never by value.</summary>
internal sealed class AuditRecord
{
    public required DateTimeOffset Time { get; init; }

    /// <summary><c>call</c>, <c>alert</c>, <c>approval</c>, <c>output</c>, <c>offer</c> or <c>secret</c>.</summary>
    public required string Stage { get; init; }

    public required string? Agent { get; init; }

    public required string? Tool { get; init; }

    /// <summary>Id of the run, where there is one.</summary>
    public string? Run { get; init; }

    /// <summary>Keyed hash of whoever the run acts for.</summary>
    public string? Caller { get; init; }

    public required Verdict Verdict { get; init; }

    public required GuardMode Mode { get; init; }

    public required bool CarriedOut { get; init; }

    public IReadOnlyList<string> Arguments { get; init; } = [];

    public string? ArgumentsHash { get; init; }

    /// <summary>Name of the secret, where the record is about one.</summary>
    public string? Secret { get; init; }

    public string? Host { get; init; }

    /// <summary>Keyed fingerprint of the value that was leased, where the host has a key.</summary>
    public string? Fingerprint { get; init; }

    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("time", Time);
        writer.WriteString("stage", Stage);
        writer.WriteString("agent", Agent);
        writer.WriteString("tool", Tool);
        if (Run is not null)
        {
            writer.WriteString("run", Run);
        }

        if (Caller is not null)
        {
            writer.WriteString("caller", Caller);
        }

        writer.WriteString("decision", Words.For(Verdict.Decision));
        writer.WriteString("rule", Verdict.RuleId);
        writer.WriteString("reason", Verdict.Reason);
        if (Verdict.Clause is not null)
        {
            writer.WriteString("clause", Verdict.Clause);
        }

        writer.WriteString("mode", Words.For(Mode));
        writer.WriteBoolean("carriedOut", CarriedOut);
        writer.WriteString("policyHash", Verdict.PolicyHash);
        if (ArgumentsHash is not null)
        {
            WriteArguments(writer);
        }

        if (Secret is not null)
        {
            writer.WriteString("secret", Secret);
            writer.WriteString("host", Host);
        }

        if (Fingerprint is not null)
        {
            writer.WriteString("fingerprint", Fingerprint);
        }

        writer.WriteEndObject();
    }

    private void WriteArguments(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("arguments");
        foreach (var name in Arguments)
        {
            writer.WriteStringValue(name);
        }

        writer.WriteEndArray();
        writer.WriteString("argumentsHash", ArgumentsHash);
    }
}
