using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace NhiGuard;

/// <summary>Traces and metrics, both under the name <c>NhiGuard</c>. Nothing in here costs anything while nobody listens.</summary>
internal static class GuardTelemetry
{
    public const string Name = "NhiGuard";

    private static readonly ActivitySource _source = new(Name);
    private static readonly Meter _meter = new(Name);

    private static readonly Counter<long> _verdicts = _meter.CreateCounter<long>(
        "nhiguard.verdicts", "{verdict}", "Verdicts by stage, decision, rule, reason, mode and whether they were carried out.");

    private static readonly Histogram<double> _duration = _meter.CreateHistogram<double>(
        "nhiguard.decision.duration", "s", "Time to judge one call.");

    private static readonly Counter<long> _faults = _meter.CreateCounter<long>(
        "nhiguard.faults", "{fault}", "Checks that failed, by rule.");

    private static readonly Counter<long> _dropped = _meter.CreateCounter<long>(
        "nhiguard.audit.dropped", "{record}", "Audit records that could not be kept.");

    public static Activity? StartCall(in ToolCall call) => _source.StartActivity("nhiguard.tool_call")
        ?.SetTag("nhiguard.agent", call.Agent)
        .SetTag("nhiguard.tool", call.PolicyName)
        .SetTag("nhiguard.run", call.Run?.Id);

    public static void Describe(Activity activity, Verdict verdict, GuardMode mode) => activity
        .SetTag("nhiguard.decision", Words.For(verdict.Decision))
        .SetTag("nhiguard.rule", verdict.RuleId)
        .SetTag("nhiguard.reason", verdict.Reason)
        .SetTag("nhiguard.clause", verdict.Clause)
        .SetTag("nhiguard.mode", Words.For(mode))
        .SetTag("nhiguard.policy_hash", verdict.PolicyHash);

    /// <summary>Whether anybody wants to know how long a decision takes; asking the clock costs as much as deciding.</summary>
    public static bool TimesDecisions => _duration.Enabled;

    public static void RecordDecision(TimeSpan elapsed) => _duration.Record(elapsed.TotalSeconds);

    public static void CountVerdict(string stage, Verdict verdict, GuardMode mode, bool carriedOut)
    {
        if (_verdicts.Enabled)
        {
            _verdicts.Add(1, new TagList
            {
                { "nhiguard.stage", stage },
                { "nhiguard.decision", Words.For(verdict.Decision) },
                { "nhiguard.rule", verdict.RuleId },
                { "nhiguard.reason", verdict.Reason },
                { "nhiguard.mode", Words.For(mode) },
                { "nhiguard.carried_out", carriedOut },
            });
        }
    }

    public static void CountFault(string rule) => _faults.Add(1, new KeyValuePair<string, object?>("nhiguard.rule", rule));

    public static void CountDropped() => _dropped.Add(1);
}
