namespace NhiGuard;

/// <summary>The tool call that is running: it flows with the asynchronous context, and ends when the tool returns. Code that goes on
/// in the background afterwards holds a call that is over.</summary>
internal sealed class ActiveCall(
    NhiGuardRuntime guard, string? agent, string tool, IReadOnlyDictionary<string, object?>? arguments, GuardRun? run = null)
{
    private static readonly AsyncLocal<ActiveCall?> _current = new();

    private readonly object _lock = new();
    private Dictionary<string, int>? _uses;
    private List<SecretLease>? _leases;
    private bool _over;

    public static ActiveCall? Current
    {
        get => _current.Value;
        set => _current.Value = value;
    }

    public string? Agent { get; } = agent;

    public string Tool { get; } = tool;

    /// <summary>The run that the call belongs to, or null.</summary>
    public GuardRun? Run => run;

    public bool IsOver => Volatile.Read(ref _over);

    /// <summary>True when an outer seam has judged exactly this call: same guard, agent, tool and arguments.
    /// A framework may have put the arguments into another dictionary on the way; the values are the same instances then.</summary>
    public static bool IsJudged(NhiGuardRuntime runtime, in ToolCall call) =>
        _current.Value is { IsOver: false } running
        && running.BelongsTo(runtime)
        && running.Agent == call.Agent
        && running.Tool == call.PolicyName
        && AreSame(running.Arguments, call.Arguments);

    /// <summary>Counts one use of a secret within the call.</summary>
    /// <returns>False when the call has used it up or is over.</returns>
    public bool TryUse(SecretPolicy secret)
    {
        lock (_lock)
        {
            var used = (_uses ??= new(StringComparer.Ordinal)).GetValueOrDefault(secret.Name);
            if (_over || used >= secret.Uses)
            {
                return false;
            }

            _uses[secret.Name] = used + 1;
            return true;
        }
    }

    /// <summary>Binds a lease to the call: it ends with it.</summary>
    /// <returns>False when the call is over.</returns>
    public bool TryBind(SecretLease lease)
    {
        lock (_lock)
        {
            if (!_over)
            {
                (_leases ??= []).Add(lease);
            }

            return !_over;
        }
    }

    /// <summary>Revokes what was leased in the call.</summary>
    public void End()
    {
        List<SecretLease>? leases;
        lock (_lock)
        {
            _over = true;
            leases = _leases;
        }

        leases?.ForEach(static lease => lease.Revoke());
    }

    private IReadOnlyDictionary<string, object?>? Arguments { get; } = arguments;

    private static bool AreSame(IReadOnlyDictionary<string, object?>? first, IReadOnlyDictionary<string, object?>? second)
    {
        if (first is null || second is null || ReferenceEquals(first, second))
        {
            return first is not null && second is not null;
        }

        // Without arguments there is nothing to know a call by.
        return first.Count == second.Count && first.Count > 0
            && second.All(argument => first.TryGetValue(argument.Key, out var value) && ReferenceEquals(value, argument.Value));
    }

    private bool BelongsTo(NhiGuardRuntime runtime) => ReferenceEquals(guard, runtime);
}
