using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace NhiGuard;

/// <summary>Leaves log, trace, metric and audit of what the guard did.</summary>
/// <param name="audit">The audit, or null when the host wants none.</param>
/// <param name="signer">Hashes arguments and callers: a plain hash of "amount: 5" can be guessed. Equal ones have equal hashes as long as the key lives.</param>
/// <param name="redactor">Cleans the argument names, which the model chooses.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">The log.</param>
internal sealed class GuardEvidence(AuditLog? audit, GuardSigner signer, SecretRedactor redactor, TimeProvider time, ILogger logger) : IAsyncDisposable
{
    private const int MaxNames = 32;
    private const int MaxNameLength = 64;

    /// <returns>The verdict to carry out: the one given, or a denial when enforce mode cannot leave an audit record.</returns>
    public ValueTask<Verdict> RecordCallAsync(
        ToolCall call,
        Judgement judgement,
        Verdict verdict,
        JsonSerializerOptions? serializer,
        Activity? activity,
        CancellationToken cancellationToken)
    {
        var carriedOut = judgement.Enforced && !verdict.IsAllowed;
        if (activity is not null)
        {
            GuardTelemetry.Describe(activity, verdict, judgement.Mode);
        }

        GuardTelemetry.CountVerdict("call", verdict, judgement.Mode, carriedOut);
        Log(in call, verdict, carriedOut);
        if (judgement.Alert is { } alert)
        {
            GuardTelemetry.CountVerdict("alert", alert, judgement.Mode, carriedOut: false);
            Log(in call, alert, carriedOut: false);
        }

        return audit is null ? new(verdict) : AuditCallAsync(call, judgement, verdict, carriedOut, serializer, cancellationToken);
    }

    /// <summary>Records a lease or its refusal. It does not wait: the call that it belongs to has its own record.</summary>
    public void RecordSecret(ActiveCall? call, string secret, string host, Verdict verdict, string? fingerprint = null)
    {
        GuardTelemetry.CountVerdict("secret", verdict, GuardMode.Enforce, !verdict.IsAllowed);
        if (verdict.IsAllowed)
        {
            logger.SecretLeased(secret, call?.Tool, host);
        }
        else
        {
            logger.SecretRefused(verdict.RuleId!, secret, call?.Tool, host, verdict.Reason);
        }

        audit?.TryWrite(new()
        {
            Time = time.GetUtcNow(),
            Stage = "secret",
            Agent = call?.Agent,
            Tool = call?.Tool,
            Run = call?.Run?.Id,
            Caller = CallerOf(call?.Run),
            Verdict = verdict,
            Mode = GuardMode.Enforce,
            CarriedOut = !verdict.IsAllowed,
            Secret = secret,
            Host = host,
            Fingerprint = fingerprint,
        });
    }

    /// <summary>Records a tool or a server that an agent is not to have. It does not wait: nothing was called.</summary>
    public void RecordOffer(string agent, string tool, Verdict verdict, GuardMode mode, bool carriedOut)
    {
        GuardTelemetry.CountVerdict("offer", verdict, mode, carriedOut);
        logger.Offer(verdict.RuleId, Words.For(verdict.Decision), verdict.Reason, tool, agent, carriedOut);
        audit?.TryWrite(new()
        {
            Time = time.GetUtcNow(),
            Stage = "offer",
            Agent = agent,
            Tool = tool,
            Verdict = verdict,
            Mode = mode,
            CarriedOut = carriedOut,
        });
    }

    /// <summary>Records an answer that was no answer to a request. It does not wait, as <see cref="RecordSecret"/>.</summary>
    public void RecordApproval(ToolCall call, Verdict verdict, GuardMode mode, bool carriedOut)
    {
        GuardTelemetry.CountVerdict("approval", verdict, mode, carriedOut);
        Log(in call, verdict, carriedOut);
        audit?.TryWrite(Record("approval", in call, verdict, mode, carriedOut));
    }

    public async ValueTask RecordOutputAsync(
        ToolCall call, Verdict verdict, GuardMode mode, bool carriedOut, CancellationToken cancellationToken)
    {
        GuardTelemetry.CountVerdict("output", verdict, mode, carriedOut);
        logger.Output(verdict.RuleId, Words.For(verdict.Decision), verdict.Reason, call.PolicyName, call.Agent, carriedOut);
        await WriteAsync("output", call, verdict, mode, carriedOut, cancellationToken).ConfigureAwait(false);
    }

    public ValueTask DisposeAsync() => audit?.DisposeAsync() ?? default;

    private async ValueTask<Verdict> AuditCallAsync(
        ToolCall call,
        Judgement judgement,
        Verdict verdict,
        bool carriedOut,
        JsonSerializerOptions? serializer,
        CancellationToken cancellationToken)
    {
        var hash = Hash(in call, serializer);
        var kept = await WriteAsync("call", call, verdict, judgement.Mode, carriedOut, cancellationToken, hash).ConfigureAwait(false);
        if (judgement.Alert is { } alert)
        {
            kept &= await WriteAsync("alert", call, alert, judgement.Mode, false, cancellationToken, hash).ConfigureAwait(false);
        }

        return kept || !judgement.Enforced ? verdict : verdict with { Decision = Decision.Deny, Reason = Reasons.GuardFault };
    }

    private async ValueTask<bool> WriteAsync(
        string stage,
        ToolCall call,
        Verdict verdict,
        GuardMode mode,
        bool carriedOut,
        CancellationToken cancellationToken,
        string? hash = null) =>
        audit is null || await audit.WriteAsync(Record(stage, in call, verdict, mode, carriedOut, hash), mode, cancellationToken).ConfigureAwait(false);

    private AuditRecord Record(string stage, in ToolCall call, Verdict verdict, GuardMode mode, bool carriedOut, string? hash = null) => new()
    {
        Time = time.GetUtcNow(),
        Stage = stage,
        Agent = call.Agent,
        Tool = call.PolicyName,
        Run = call.Run?.Id,
        Caller = CallerOf(call.Run),
        Verdict = verdict,
        Mode = mode,
        CarriedOut = carriedOut,
        Arguments = hash is null ? [] : Names(in call),
        ArgumentsHash = hash,
    };

    /// <summary>Tells callers apart without naming them.</summary>
    private string? CallerOf(GuardRun? run) => run?.Caller is { } caller ? Hash(Encoding.UTF8.GetBytes(caller.Subject)) : null;

    private string Hash(ReadOnlySpan<byte> text) => "hmac-sha256:" + Convert.ToHexString(signer.Sign(text)).ToLowerInvariant();

    private void Log(in ToolCall call, Verdict verdict, bool carriedOut)
    {
        if (verdict.IsAllowed)
        {
            logger.Allowed(call.Agent, call.PolicyName);
        }
        else if (carriedOut)
        {
            logger.CarriedOut(verdict.RuleId, Words.For(verdict.Decision), verdict.Reason, call.Agent, call.PolicyName);
        }
        else
        {
            logger.OnlyObserved(verdict.RuleId, Words.For(verdict.Decision), verdict.Reason, call.Agent, call.PolicyName);
        }
    }

    private List<string> Names(in ToolCall call)
    {
        List<string> names = [];
        foreach (var name in (call.Arguments?.Keys ?? []).Take(MaxNames))
        {
            var clean = redactor.Redact(name);
            names.Add(clean.Length > MaxNameLength ? clean[..MaxNameLength] : clean);
        }

        return names;
    }

    private string Hash(in ToolCall call, JsonSerializerOptions? serializer)
    {
        try
        {
            return Hash(CanonicalJson.Bytes(call.Arguments, serializer));
        }
        catch (Exception error)
        {
            logger.ArgumentsNotHashed(call.PolicyName, call.Agent, error.GetType().Name);
            return "none";
        }
    }
}
