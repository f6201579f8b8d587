using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using NhiGuard.Guard;
using NhiGuard.Secrets;

namespace NhiGuard;

/// <summary>Judges tool calls by one policy. Frozen when built, safe for any number of threads. A call is judged without allocating, but
/// for paths (NHI4002), origins (NHI4006) and arguments that are neither text, numbers nor JSON.</summary>
/// <remarks>Order: NHI0006 (the canary), NHI0005 (not in the inventory), NHI3015 (unknown server), NHI3002 (not granted), NHI3001 (no scope), NHI3009 (not
/// delegated), NHI3017 (no caller), NHI5005 (flow), NHI3002 again (arguments), NHI4002 (paths), NHI4003 (hosts), NHI4006 (origin of a value), NHI1001 (credential in the arguments),
/// NHI3005 (approval). The first denial ends it; otherwise the strictest verdict stands: to deny before to ask, to ask before to redact. A rule
/// that the policy only lets alert decides nothing, and the next one is asked. A credential in the arguments is
/// <see cref="Decision.Redact"/>: the call goes on without it, because the model that was handed a secret is mostly not the attacker
/// and a denial would only make it try another way. A call that needs approval is cleaned too, before anybody is asked.</remarks>
public sealed class GuardPipeline
{
    private readonly ImmutableArray<GuardCheck> _checks;
    private readonly SecretRedactor _redactor;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;

    internal GuardPipeline(
        Policy policy, ImmutableArray<GuardCheck> checks, SecretRedactor redactor, TimeProvider time, ILogger logger)
    {
        Policy = policy;
        _checks = checks;
        _redactor = redactor;
        _time = time;
        _logger = logger;
    }

    /// <summary>The policy in force.</summary>
    public Policy Policy { get; }

    /// <summary>Judges one call, and counts nothing: limits and rates (NHI3006) are taken from where a call is made,
    /// <see cref="NhiGuardRuntime.InvokeAsync"/>. Never throws: a check that fails denies the call where the mode is enforce.</summary>
    /// <returns>What is to happen. The caller carries it out, and only where the mode is enforce.</returns>
    public Verdict Judge(in ToolCall call) => Examine(in call, call.Run ?? GuardRun.Current, call.Serializer).Verdict;

    internal Judgement Examine(in ToolCall made, GuardRun? run, JsonSerializerOptions? serializer)
    {
        if (GuardNotInstalled.IsCanary(made.Tool))
        {
            return new() { Verdict = GuardNotInstalled.Check(made.Tool, Policy), Mode = GuardMode.Enforce };
        }

        var call = made with { Run = run, Serializer = serializer, AgentPolicy = Policy.AgentOf(made.Agent), ToolPolicy = Policy.ToolOf(made.PolicyName) };
        var timed = GuardTelemetry.TimesDecisions;
        var started = timed ? _time.GetTimestamp() : 0;
        var mode = ModeFor(in call);
        var verdict = Verdict.Allow(Policy);
        Verdict? alert = null;
        foreach (var check in _checks)
        {
            if (!Concerns(check, in call))
            {
                continue;
            }

            var answer = Ask(check, in call, mode);
            if (answer.IsAllowed)
            {
                continue;
            }

            if (OnlyAlerts(check.Rule))
            {
                alert ??= answer;
                continue;
            }

            verdict = Strictest(verdict, answer);
            if (answer.Decision == Decision.Deny)
            {
                break;
            }
        }

        IReadOnlyDictionary<string, object?>? clean = null;
        if (verdict.Decision != Decision.Deny && call.Arguments is { Count: > 0 })
        {
            verdict = Strictest(verdict, SearchArguments(in call, mode, serializer, ref clean, ref alert));
        }

        if (timed)
        {
            GuardTelemetry.RecordDecision(_time.GetElapsedTime(started));
        }

        return new() { Verdict = verdict, Mode = mode, Alert = alert, CleanArguments = clean };
    }

    /// <summary>The strictest mode of all agents in the chain: nobody is freed by handing on.</summary>
    private GuardMode ModeFor(in ToolCall call)
    {
        var mode = Policy.ModeFor(call.AgentPolicy, call.ToolPolicy);
        for (var forebear = call.Run?.Parent; forebear is not null && mode != GuardMode.Enforce; forebear = forebear.Parent)
        {
            mode = Policy.ModeFor(Policy.AgentOf(forebear.Agent), call.ToolPolicy);
        }

        return mode;
    }

    private bool Concerns(GuardCheck check, in ToolCall call)
    {
        try
        {
            return check.Concerns(in call, Policy);
        }
        catch
        {
            // What cannot be told is asked, and says so once more.
            return true;
        }
    }

    private Verdict Ask(GuardCheck check, in ToolCall call, GuardMode mode)
    {
        try
        {
            return check.Check(in call, Policy);
        }
        catch (Exception error)
        {
            return Fault(check.Rule, in call, mode, error);
        }
    }

    private Verdict SearchArguments(
        in ToolCall call,
        GuardMode mode,
        JsonSerializerOptions? serializer,
        ref IReadOnlyDictionary<string, object?>? clean,
        ref Verdict? alert)
    {
        Verdict verdict;
        IReadOnlyDictionary<string, object?> cleaned;
        try
        {
            cleaned = _redactor.RedactArguments(call.Arguments!, serializer);
            verdict = ReferenceEquals(cleaned, call.Arguments) ? Verdict.Allow(Policy) : SecretFound(Policy);
        }
        catch (Exception error)
        {
            cleaned = call.Arguments!;
            verdict = Fault(HardcodedSecret.Rule, in call, mode, error);
        }

        if (verdict.IsAllowed)
        {
            return verdict;
        }

        if (OnlyAlerts(HardcodedSecret.Rule))
        {
            alert ??= verdict;
            return Verdict.Allow(Policy);
        }

        clean = cleaned;
        return verdict;
    }

    /// <summary>The verdict on what carries a credential.</summary>
    internal static Verdict SecretFound(Policy policy) =>
        new(Decision.Redact, HardcodedSecret.Rule.Id, Reasons.SecretFound, policy.Hash);

    /// <summary>True where the policy says <c>runtime: alert</c> for the rule.</summary>
    internal bool OnlyAlerts(Rule rule) =>
        Policy.Rules.TryGetValue(rule.Id, out var changed) && changed.Runtime == RunAction.Alert;

    internal Verdict Fault(Rule rule, in ToolCall call, GuardMode mode, Exception error)
    {
        GuardTelemetry.CountFault(rule.Id);
        _logger.CheckFailed(rule.Id, call.PolicyName, call.Agent, mode, error);
        return mode == GuardMode.Enforce ? Verdict.Deny(rule, Reasons.GuardFault, Policy) : Verdict.Allow(Policy);
    }

    private static Verdict Strictest(Verdict first, Verdict second) => second.Decision > first.Decision ? second : first;
}
