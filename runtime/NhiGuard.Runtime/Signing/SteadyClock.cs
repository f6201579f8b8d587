namespace NhiGuard;

/// <summary>The time of day, which never goes back: what has expired stays so.</summary>
internal sealed class SteadyClock(TimeProvider time)
{
    private long _latest = long.MinValue;

    public DateTimeOffset Now
    {
        get
        {
            var now = time.GetUtcNow().UtcTicks;
            var latest = Volatile.Read(ref _latest);
            while (now > latest)
            {
                var before = Interlocked.CompareExchange(ref _latest, now, latest);
                if (before == latest)
                {
                    return new(now, TimeSpan.Zero);
                }

                latest = before;
            }

            return new(latest, TimeSpan.Zero);
        }
    }
}
