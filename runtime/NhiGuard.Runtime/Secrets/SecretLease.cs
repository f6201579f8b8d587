using System.Buffers;

namespace NhiGuard;

/// <summary>A secret in hand, for one host and as long as the tool call runs. Dispose it when done: the value is zeroed then, and at
/// the end of the call at the latest.</summary>
public sealed class SecretLease : IAsyncDisposable, IDisposable
{
    private readonly object _lock = new();
    private readonly SecretBroker _broker;
    private readonly SecretPolicy _policy;
    private readonly ActiveCall? _call;
    private readonly LeasedValue _leased;
    private readonly char[] _value;
    private readonly long _started;
    private bool _over;

    internal SecretLease(SecretBroker broker, SecretPolicy policy, string host, ActiveCall? call, char[] value)
    {
        _broker = broker;
        _policy = policy;
        _call = call;
        _value = value;
        _started = broker.Time.GetTimestamp();
        _leased = new(policy.Name, value);
        broker.Leased.Add(_leased);
        Host = host;
    }

    /// <summary>Name of the secret.</summary>
    public string Secret => _policy.Name;

    /// <summary>The only host to which the value may be sent.</summary>
    public string Host { get; }

    /// <summary>Uses the value once. It is visible only inside <paramref name="read"/>; do not copy it into a string.</summary>
    /// <typeparam name="TState">What the reader needs.</typeparam>
    /// <param name="state">Handed to the reader.</param>
    /// <param name="read">Reads the value.</param>
    /// <exception cref="SecretRefusedException">The lease is over, used up, or used outside the tool call that it was made for.</exception>
    public void Use<TState>(TState state, ReadOnlySpanAction<char, TState> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        lock (_lock)
        {
            if (_over || _call != ActiveCall.Current && _call is not null || _broker.Time.GetElapsedTime(_started) >= _policy.Lease)
            {
                throw _broker.Refused(Secret, Host, Reasons.LeaseOver);
            }

            if (_call is not null && !_call.TryUse(_policy))
            {
                throw _broker.Refused(Secret, Host, Reasons.LeaseUsedUp);
            }

            read(_value, state);
        }
    }

    /// <summary>Zeroes the value.</summary>
    public void Dispose()
    {
        lock (_lock)
        {
            _over = true;
            Array.Clear(_value);
        }

        // Inside a call the value stays known to the redactor until the tool's result has been searched.
        if (_call is null)
        {
            _broker.Leased.Remove(_leased);
        }
    }

    /// <inheritdoc cref="Dispose"/>
    public ValueTask DisposeAsync()
    {
        Dispose();
        return default;
    }

    /// <summary>Ends the lease with its call.</summary>
    internal void Revoke()
    {
        Dispose();
        _broker.Leased.Remove(_leased);
    }
}
