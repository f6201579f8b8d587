namespace NhiGuard;

/// <summary>One counter in memory. Whoever reads or changes it holds its lock.</summary>
/// <param name="order">Locks are taken in this order, so that no two callers wait for each other.</param>
internal sealed class StateCounter(long order)
{
    private long[] _times = [];
    private int _first;
    private int _count;
    private long _latest = long.MinValue;
    private long _keepUntil = long.MinValue;

    public long Order { get; } = order;

    /// <summary>True once the store has dropped it: whoever holds it looks for the one that has taken its place.</summary>
    public bool IsDropped { get; private set; }

    public bool HasRoom(in StateLimit limit, long now)
    {
        now = Later(now);
        if (limit.Rolling)
        {
            while (_count > 0 && now - _times[_first] >= limit.Per.Ticks)
            {
                _first = (_first + 1) % _times.Length;
                _count--;
            }
        }

        return _count < limit.Most;
    }

    public void Take(in StateLimit limit, long now)
    {
        now = Later(now);
        if (limit.Rolling)
        {
            Push(now);
        }

        _count++;
        _keepUntil = Math.Max(_keepUntil, now + limit.Per.Ticks);
    }

    public bool DropIfStale(long now)
    {
        IsDropped |= now >= _keepUntil;
        return IsDropped;
    }

    public void Drop() => IsDropped = true;

    /// <summary>A clock that goes back frees nothing.</summary>
    private long Later(long now) => _latest = Math.Max(_latest, now);

    private void Push(long now)
    {
        if (_count == _times.Length)
        {
            var grown = new long[Math.Max(4, _count * 2)];
            for (var i = 0; i < _count; i++)
            {
                grown[i] = _times[(_first + i) % _times.Length];
            }

            (_times, _first) = (grown, 0);
        }

        _times[(_first + _count) % _times.Length] = now;
    }
}
