namespace NhiGuard.Secrets;

/// <summary>Shannon entropy: placeholders repeat themselves, keys do not.</summary>
internal static class Entropy
{
    private const int Enough = 512;

    [ThreadStatic]
    private static int[]? _counts;

    /// <summary>Bits a character over the first characters from <paramref name="start"/> on.</summary>
    public static double PerCharacter(ScanText text, int start, int end)
    {
        var counts = _counts ??= new int[128];
        Array.Clear(counts, 0, counts.Length);
        var length = Math.Min(end - start, Enough);
        for (var i = start; i < start + length; i++)
        {
            counts[text[i] & 127]++;
        }

        var bits = 0.0;
        foreach (var count in counts)
        {
            if (count > 0)
            {
                bits -= count * Math.Log(count / (double)length, 2);
            }
        }

        return length == 0 ? 0 : bits / length;
    }
}
