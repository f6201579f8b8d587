#if NET8_0_OR_GREATER
using System.Buffers;
#endif

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
        var plain = found?.Count ?? 0;
        var next = 0;
        var runs = new EncodedRuns<(Shape, SecretFormat)>(_automaton);
        while (runs.Next(text, out var run))
        {
            while (next < plain && found![next].Start + found[next].Length <= run.Start)
            {
                next++;
            }

            // A run that holds a match as it stands says no more.
            if (next == plain || found![next].Start >= run.End)
            {
                AddEncoded(text, run, ref found);
            }
        }

        if (found?.Count > plain)
        {
            found.Sort((a, b) => a.Start.CompareTo(b.Start));
        }

        return found is null ? Array.Empty<SecretMatch>() : found;
    }

    private static void AddEncoded(ScanText text, in EncodedRun run, ref List<SecretMatch>? found)
    {
        if (SearchEncoded(text, run) is not { } matches)
        {
            return;
        }

        foreach (var match in matches)
        {
            var (start, end) = EncodedReader.Place(text, run, match.Start, match.Length);
            if (found is null || found.Count == 0 || found[found.Count - 1].Start != start)
            {
                (found ??= []).Add(new(match.Format, start, end - start));
            }
        }
    }

    private static List<SecretMatch>? SearchEncoded(ScanText text, in EncodedRun run)
    {
#if NET8_0_OR_GREATER
        var decoded = ArrayPool<char>.Shared.Rent(run.End - run.Start);
        try
        {
            return Search(decoded.AsSpan(0, EncodedReader.Read(text, run, decoded)));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(decoded, clearArray: true);
        }
#else
        var decoded = new char[run.End - run.Start];
        return Search(new string(decoded, 0, EncodedReader.Read(text, run, decoded)));
#endif
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
