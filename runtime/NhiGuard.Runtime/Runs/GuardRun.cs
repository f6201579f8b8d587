using System.Security.Cryptography;
using System.Text.Json;

namespace NhiGuard;

/// <summary>One run of an agent: from what somebody asked to the answer. It holds on whose behalf the agent acts, what it was told and has
/// seen, and how much it has done. <see cref="NhiGuardRuntime.BeginRun"/> begins one; disposing ends it, and calls afterwards are denied.</summary>
/// <remarks>The run flows with the asynchronous context (<see cref="Current"/>), so parallel calls and nested agents find it by themselves;
/// where that context is lost, <see cref="Enter"/> or <see cref="ToolCall.Run"/> hand it over. A run that is begun inside another is its child:
/// it may do what all of its forebears may. Work that is meant to outlive the run is started under
/// <see cref="ExecutionContext.SuppressFlow"/>. A run lives a day at most. Safe for any number of threads.</remarks>
public sealed class GuardRun : IDisposable
{
    internal static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    private const int MaxKnown = 10_000;

    private static readonly AsyncLocal<GuardRun?> _current = new();
    private static readonly Dictionary<string, DataLabels> _none = [];

    private readonly GuardRun? _outer = _current.Value;
    private readonly TimeProvider _time;
    private readonly long _started;
    private string? _id;
    private int _children;
    private HashSet<string>? _known;
    private RunApprovals? _approvals;
    private volatile bool _over;

    internal GuardRun(
        NhiGuardRuntime guard,
        string agent,
        CallerFacts? caller,
        GuardRun? parent,
        TimeProvider time,
        string? refusal = null,
        string? id = null,
        DataLabels seen = DataLabels.None)
    {
        _id = id;
        Guard = guard;
        Agent = agent;
        Caller = caller;
        Parent = parent;
        Depth = parent is null ? 0 : parent.Depth + 1;
        Refusal = parent?.Refusal ?? refusal;
        Family = parent?.Family ?? new(seen, ArgumentOrigins.Begin(guard.Policy, caller));
        _time = time;
        _started = time.GetTimestamp();
    }

    /// <summary>The run that this code belongs to, or null.</summary>
    public static GuardRun? Current => _current.Value;

    /// <summary>Names the run in logs, traces and audit: 32 hexadecimal digits that nobody can guess.</summary>
    public string Id => _id ?? Interlocked.CompareExchange(ref _id, NewId(), null) ?? _id;

    /// <summary>Name of the agent as the policy names it.</summary>
    public string Agent { get; }

    /// <summary>On whose behalf the run acts, or null. A child acts for the caller of its parent.</summary>
    public CallerFacts? Caller { get; }

    /// <summary>The run that this one was begun in, or null.</summary>
    public GuardRun? Parent { get; }

    /// <summary>How many forebears the run has.</summary>
    public int Depth { get; }

    /// <summary>Labels of everything that the run, its forebears and their other children were given by tools.</summary>
    public DataLabels Seen => Family.Seen;

    /// <summary>True when the run, or one that it descends from, has ended.</summary>
    public bool IsOver
    {
        get
        {
            for (var run = this; run is not null; run = run.Parent)
            {
                if (run._over)
                {
                    return true;
                }
            }

            return _time.GetElapsedTime(_started) >= Longest;
        }
    }

    internal NhiGuardRuntime Guard { get; }

    internal RunFamily Family { get; }

    /// <summary>True when an adapter further out has told what the user said.</summary>
    internal bool IsUserHeard { get; set; }

    /// <summary>True when an adapter has told what tools returned before the run began.</summary>
    internal bool IsHistoryRead { get; set; }

    /// <summary>The run at the top of the chain.</summary>
    internal GuardRun Root => Parent?.Root ?? this;

    /// <summary>What calls of this run take from, by the policy that was last asked.</summary>
    internal RunLimits? Limits { get; set; }

    /// <summary>Why nothing may be called in this run, or null.</summary>
    internal string? Refusal { get; }

    /// <summary>Keeps words of the caller: what a policy asks for with <c>from: [user]</c>. Never pass what a model or a tool wrote.</summary>
    /// <param name="text">The words.</param>
    public void UserSaid(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Family.Provenance?.AddUser(text);
    }

    /// <summary>Makes this the current run of the calling code, until the scope is disposed. For code that has lost its context: callbacks,
    /// queues, streams.</summary>
    public RunScope Enter() => new(this);

    /// <summary>Ends the run. In the code that began it the outer run is the current one again.</summary>
    public void Dispose()
    {
        if (!_over)
        {
            _over = true;
            Guard.Forget(this);
        }

        if (ReferenceEquals(_current.Value, this))
        {
            _current.Value = _outer;
        }
    }

    /// <summary>A call has returned: what it gave is known before the model reads it.</summary>
    internal void Returned(OutputPolicy? labels, object? output, JsonSerializerOptions? serializer)
    {
        Family.See(OutputLabels.Of(labels, output, serializer));
        Family.Provenance?.AddOutput(labels, output, serializer);
    }

    /// <summary>A call has failed: its message may carry anything that its result could.</summary>
    internal void Failed(OutputPolicy? labels) => Family.See(OutputLabels.Most(labels));

    /// <summary>True once a person has approved a call of this run in the conversation.</summary>
    internal bool HasApprovals => _approvals is not null;

    internal void Approve(in ApprovalFacts facts, string mark) =>
        (_approvals ?? Interlocked.CompareExchange(ref _approvals, new(), null) ?? _approvals).Add(in facts, mark);

    /// <returns>The mark of an approval of exactly this call, or null.</returns>
    internal string? TakeApproval(in ApprovalFacts facts) => _approvals?.Take(facts);

    /// <summary>A call of this run whose result will stand in the history, under this id.</summary>
    internal void Knows(string callId)
    {
        lock (Family)
        {
            if ((_known ??= new(StringComparer.Ordinal)).Count < MaxKnown)
            {
                _known.Add(callId);
            }
        }
    }

    /// <summary>A result in the history. One of another run, or of nobody knows where, vouches for nothing, and its labels are seen.</summary>
    internal void Met(string callId, OutputPolicy? labels, object? output, JsonSerializerOptions? serializer)
    {
        lock (Family)
        {
            if (_known?.Contains(callId) == true)
            {
                return;
            }
        }

        Returned(labels is null ? null : new() { Default = OutputLabels.Of(labels, output, serializer) & ~DataLabels.Trusted, Fields = _none }, output, serializer);
    }

    /// <returns>How many children the run has now.</returns>
    internal int CountChild() => Interlocked.Increment(ref _children);

    private static string NewId() => RandomNumberGenerator.GetHexString(32, lowercase: true);

    /// <summary>Keeps a run current, see <see cref="GuardRun.Enter"/>.</summary>
    public readonly struct RunScope : IDisposable
    {
        private readonly GuardRun? _before;

        internal RunScope(GuardRun run)
        {
            _before = _current.Value;
            _current.Value = run;
        }

        /// <summary>Makes the run current that was so before.</summary>
        public void Dispose() => _current.Value = _before;
    }
}
