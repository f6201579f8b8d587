namespace NhiGuard.Secrets;

/// <summary>Finds credentials in text: signature, shape, boundary, entropy, checksum; what is encoded is decoded once. Linear in the text.</summary>
public static class SecretScanner
{
    private static readonly SignatureAutomaton<(Shape Shape, SecretFormat Format)> _automaton = new(
        SecretFormats.All.SelectMany(f => f.Shapes.Select(s => (s.Anchor, (s, f)))).ToList());

    /// <summary>A text with fewer characters holds no credential.</summary>
    public static int ShortestLength { get; } = SecretFormats.All.SelectMany(f => f.Shapes).Min(s => s.MinLength);

    /// <summary>Finds every credential in <paramref name="text"/>.</summary>
    /// <param name="text">Any text, well-formed or not.</param>
    /// <returns>Matches in order, none overlapping another; without a match one shared empty list and no allocation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static IReadOnlyList<SecretMatch> Scan(string text) => Find(text ?? throw new ArgumentNullException(nameof(text)));

#if NET8_0_OR_GREATER
    /// <inheritdoc cref="Scan(string)"/>
    public static IReadOnlyList<SecretMatch> Scan(ReadOnlySpan<char> text) => Find(text);
#endif

    private static IReadOnlyList<SecretMatch> Find(ScanText text)
    {
        if (text.Length < ShortestLength)
        {
            return Array.Empty<SecretMatch>();
        }

        var found = Search(text);
        found = EncodedText.Find(text, _automaton) is { } runs ? Merge(text, found, runs) : found;
        return found is null ? Array.Empty<SecretMatch>() : found;
    }

    /// <summary>Adds what stands in encoded runs to what stands there as it is; a run that holds a match already says no more.</summary>
    private static List<SecretMatch>? Merge(ScanText text, List<SecretMatch>? plain, List<EncodedRun> runs)
    {
        List<SecretMatch>? merged = null;
        var next = 0;
        foreach (var run in runs)
        {
            while (plain is not null && next < plain.Count && plain[next].Start + plain[next].Length <= run.Start)
            {
                (merged ??= []).Add(plain[next++]);
            }

            var isTaken = plain is not null && next < plain.Count && plain[next].Start < run.End;
            if (!isTaken && Search(EncodedText.Decode(text, run)) is [var match, ..])
            {
                var (start, end) = EncodedText.Place(text, run, match.Start, match.Length);
                (merged ??= []).Add(new(match.Format, start, end - start));
            }
        }

        for (; plain is not null && next < plain.Count; next++)
        {
            (merged ??= []).Add(plain[next]);
        }

        return merged;
    }

    private static List<SecretMatch>? Search(ScanText text)
    {
        List<SecretMatch>? found = null;
        var free = 0;
        var state = 0;
        for (var at = _automaton.Find(text, 0, ref state); at >= 0; at = _automaton.Find(text, at, ref state))
        {
            if (Best(text, at, free, state) is { } match)
            {
                (found ??= []).Add(match);
                at = free = match.Start + match.Length;
                state = 0;
            }
        }

        return found;
    }

    /// <summary>Of the formats whose signature ends here, the one that explains the most text.</summary>
    private static SecretMatch? Best(ScanText text, int at, int free, int state)
    {
        SecretMatch? best = null;
        var longest = 0;
        foreach (var (shape, format) in _automaton.Outputs(state))
        {
            if (shape.TryMatch(text, at, out var match)
                && match.Start >= free
                && match.Finish - match.Outset > longest
                && format.Accepts(text, match))
            {
                best = new SecretMatch(format, match.Start, match.End - match.Start);
                longest = match.Finish - match.Outset;
            }
        }

        return best;
    }
}
