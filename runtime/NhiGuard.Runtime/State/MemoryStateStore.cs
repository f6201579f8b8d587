using System.Collections.Concurrent;

namespace NhiGuard;

/// <summary>State in the memory of this process: exact, gone when the process ends, and bounded. A counter of a rate holds one time for
/// each call in its stretch, 8 bytes each.</summary>
internal sealed class MemoryStateStore(TimeProvider time, int capacity = MemoryStateStore.DefaultCapacity) : IGuardStateStore
{
    /// <summary>So many counters, and so many used things.</summary>
    public const int DefaultCapacity = 100_000;

    private const int SweepEvery = 4096;
    private static readonly long _pause = TimeSpan.FromSeconds(1).Ticks;

    [ThreadStatic]
    private static StateCounter[]? _scratch;

    private readonly ConcurrentDictionary<string, StateCounter> _counters = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, long> _used = new(StringComparer.Ordinal);
    private long _order;
    private long _added;
    private long _swept = -_pause;

    public ValueTask<int> TryTakeAsync(ReadOnlyMemory<StateLimit> limits, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var now = Now();
        var counters = _scratch is { } scratch && scratch.Length >= limits.Length ? scratch : _scratch = new StateCounter[Math.Max(8, limits.Length)];
        int full;
        while (!TryTake(limits.Span, counters, now, out full))
        {
            // A counter was dropped between finding and locking it.
        }

        counters.AsSpan(0, limits.Length).Clear();
        return new(full);
    }

    public ValueTask<bool> TryAddAsync(string key, DateTimeOffset expires, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        MakeRoom(_used);
        return new(_used.TryAdd(key, Now() + Math.Max(0, (expires - time.GetUtcNow()).Ticks)));
    }

    public ValueTask ForgetAsync(string key, CancellationToken cancellationToken)
    {
        if (_counters.TryRemove(key, out var counter))
        {
            lock (counter)
            {
                counter.Drop();
            }
        }

        return default;
    }

    private bool TryTake(ReadOnlySpan<StateLimit> limits, StateCounter[] counters, long now, out int full)
    {
        for (var i = 0; i < limits.Length; i++)
        {
            counters[i] = Find(limits[i].Key);
        }

        var locked = 0;
        try
        {
            for (var next = First(counters, limits.Length, long.MinValue); next is not null; next = First(counters, limits.Length, next.Order))
            {
                Monitor.Enter(next);
                locked++;
            }

            return TakeLocked(limits, counters, now, out full);
        }
        finally
        {
            for (var next = First(counters, limits.Length, long.MinValue); locked > 0; next = First(counters, limits.Length, next!.Order), locked--)
            {
                Monitor.Exit(next!);
            }
        }
    }

    private static bool TakeLocked(ReadOnlySpan<StateLimit> limits, StateCounter[] counters, long now, out int full)
    {
        full = -1;
        for (var i = 0; i < limits.Length; i++)
        {
            if (counters[i].IsDropped)
            {
                return false;
            }

            if (full < 0 && !counters[i].HasRoom(in limits[i], now))
            {
                full = i;
            }
        }

        for (var i = 0; full < 0 && i < limits.Length; i++)
        {
            counters[i].Take(in limits[i], now);
        }

        return true;
    }

    /// <summary>The counter that comes next in the order of locking. There are a handful at most.</summary>
    private static StateCounter? First(StateCounter[] counters, int count, long after)
    {
        StateCounter? first = null;
        for (var i = 0; i < count; i++)
        {
            if (counters[i].Order > after && (first is null || counters[i].Order < first.Order))
            {
                first = counters[i];
            }
        }

        return first;
    }

    private StateCounter Find(string key)
    {
        if (_counters.TryGetValue(key, out var counter))
        {
            return counter;
        }

        MakeRoom(_counters);
        return _counters.GetOrAdd(key, static (_, store) => new(Interlocked.Increment(ref store._order)), this);
    }

    /// <exception cref="InvalidOperationException">The store is full.</exception>
    private void MakeRoom<T>(ConcurrentDictionary<string, T> entries)
    {
        var full = entries.Count >= capacity;
        if (full || Interlocked.Increment(ref _added) % SweepEvery == 0)
        {
            Sweep();
        }

        if (full && entries.Count >= capacity)
        {
            throw new InvalidOperationException($"The guard's state in memory is full: it holds {capacity} entries that are still needed.");
        }
    }

    private void Sweep()
    {
        // Somebody who fills the store must not make every call pay for a sweep.
        var now = Now();
        if (now - Interlocked.Read(ref _swept) < _pause)
        {
            return;
        }

        Interlocked.Exchange(ref _swept, now);
        foreach (var (key, counter) in _counters)
        {
            lock (counter)
            {
                if (counter.DropIfStale(now))
                {
                    _counters.TryRemove(KeyValuePair.Create(key, counter));
                }
            }
        }

        foreach (var used in _used)
        {
            if (now >= used.Value)
            {
                _used.TryRemove(used);
            }
        }
    }

    /// <summary>Time that does not follow the clock on the wall, in ticks of <see cref="TimeSpan"/>.</summary>
    private long Now() => time.GetElapsedTime(0).Ticks;
}
