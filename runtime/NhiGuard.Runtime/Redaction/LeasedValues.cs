namespace NhiGuard;

/// <summary>All values that are out on lease. Read by every redaction, changed by few leases: copied on write.</summary>
internal sealed class LeasedValues
{
    private readonly object _lock = new();
    private volatile LeasedValue[] _values = [];

    public bool IsEmpty => _values.Length == 0;

    public void Add(LeasedValue value)
    {
        lock (_lock)
        {
            _values = [.. _values, value];
        }
    }

    public void Remove(LeasedValue value)
    {
        lock (_lock)
        {
            _values = [.. _values.Where(other => other != value)];
        }

        value.Zero();
    }

    public void FindIn(string text, List<Redaction> found)
    {
        foreach (var value in _values)
        {
            value.FindIn(text, found);
        }
    }
}
