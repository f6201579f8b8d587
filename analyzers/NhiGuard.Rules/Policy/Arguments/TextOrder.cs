namespace NhiGuard;

/// <summary>The order of UTF-16 units.</summary>
internal static class TextOrder
{
#if NET8_0_OR_GREATER
    public static int Compare(string first, ScanText second) => first.AsSpan().SequenceCompareTo(second);
#else
    public static int Compare(string first, ScanText second) => string.CompareOrdinal(first, second);
#endif
}
