namespace NhiGuard;

/// <summary>What persons have approved in the conversation and has not been called yet.</summary>
internal sealed class RunApprovals
{
    private readonly object _lock = new();
    private readonly List<(ApprovalFacts Facts, string Mark)> _waiting = [];

    public void Add(in ApprovalFacts facts, string mark)
    {
        lock (_lock)
        {
            _waiting.Add((facts, mark));
        }
    }

    /// <returns>The mark of an approval of exactly this, which is taken out; or null.</returns>
    public string? Take(ApprovalFacts facts)
    {
        lock (_lock)
        {
            var index = _waiting.FindIndex(waiting => waiting.Facts == facts);
            if (index < 0)
            {
                return null;
            }

            var mark = _waiting[index].Mark;
            _waiting.RemoveAt(index);
            return mark;
        }
    }
}
