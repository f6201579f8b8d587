namespace NhiGuard;

/// <summary>What a run shares with every run that descends from it: whatever one of them has seen, the others may have been told.</summary>
internal sealed class RunFamily(DataLabels seen, ProvenanceIndex? provenance = null)
{
    private int _seen = (int)seen;

    /// <summary>Who has said what, where the policy asks for it.</summary>
    public ProvenanceIndex? Provenance { get; } = provenance;

    public DataLabels Seen => (DataLabels)Volatile.Read(ref _seen);

    public void See(DataLabels labels)
    {
        if ((Seen | labels) != Seen)
        {
            Interlocked.Or(ref _seen, (int)labels);
        }
    }
}
