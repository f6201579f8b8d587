namespace NhiGuard;

/// <summary>What a run shares with every run that descends from it: whatever one of them has seen, the others may have been told.</summary>
internal sealed class RunFamily(DataLabels seen)
{
    private int _seen = (int)seen;

    public DataLabels Seen => (DataLabels)Volatile.Read(ref _seen);

    public void See(DataLabels labels)
    {
        if ((Seen | labels) != Seen)
        {
            Interlocked.Or(ref _seen, (int)labels);
        }
    }
}
