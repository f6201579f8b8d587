namespace NhiGuard.Secrets;

/// <summary>Values that providers and standards print in their own documentation, kept as hashes so that none stands here.</summary>
internal static class DocumentedExamples
{
    private static readonly HashSet<ulong> _hashes =
    [
    ];

    public static bool Contains(string value) => _hashes.Contains(Hash(value));

    /// <summary>FNV-1a over the UTF-16 code units.</summary>
    internal static ulong Hash(string value)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in value)
        {
            hash = unchecked((hash ^ c) * 1099511628211UL);
        }

        return hash;
    }
}
