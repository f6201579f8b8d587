namespace NhiGuard;

/// <summary>Names as they stand in messages.</summary>
internal static class Words
{
    private const int MaxShown = 40;
    private const int MaxCandidates = 2000;

    /// <summary>A name, cut where it is longer than a name should be: what is pasted by mistake is not repeated in a log.</summary>
    public static string Short(string name) =>
        name.Length <= MaxShown && name.All(static c => !char.IsControl(c)) ? name : "…";

    /// <summary>A name in quotes.</summary>
    public static string Quote(string name) => $"'{Short(name)}'";

    /// <summary><c>a, b or c</c>.</summary>
    public static string Either(IEnumerable<string> names)
    {
        var all = names.ToArray();
        return all.Length < 2
            ? string.Concat(all)
            : $"{string.Join(", ", all.Take(all.Length - 1))} or {all[all.Length - 1]}";
    }

    /// <summary><c>; did you mean 'tools'?</c>, or null when nothing is near.</summary>
    public static string? DidYouMean(string found, IEnumerable<string> candidates)
    {
        if (found.Length is < 2 or > MaxShown)
        {
            return null;
        }

        string? best = null;
        var least = Math.Min(2, found.Length / 3) + 1;
        foreach (var candidate in candidates.Take(MaxCandidates))
        {
            var distance = Math.Abs(candidate.Length - found.Length) < least ? Distance(found, candidate) : least;
            if (distance < least)
            {
                (best, least) = (candidate, distance);
            }
        }

        return best is null ? null : $"; did you mean '{best}'?";
    }

    /// <summary>Edits between two words, letters compared without case; a swap of neighbours is one edit.</summary>
    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    rows[i, j] = i + j;
                    continue;
                }

                var same = Same(a[i - 1], b[j - 1]) ? 0 : 1;
                var edits = Math.Min(Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1, rows[i - 1, j - 1] + same);
                var swapped = i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]);
                rows[i, j] = swapped ? Math.Min(edits, rows[i - 2, j - 2] + 1) : edits;
            }
        }

        return rows[a.Length, b.Length];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
