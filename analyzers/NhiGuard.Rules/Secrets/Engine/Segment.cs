namespace NhiGuard.Secrets;

/// <summary>A piece of a shape: either a literal, or between <see cref="Min"/> and <see cref="Max"/> characters of a class.</summary>
internal sealed class Segment
{
    public Segment(string literal)
    {
        Literal = literal;
        Min = Max = literal.Length;
    }

    public Segment(CharClass members, int min, int max)
    {
        Class = members;
        Min = min;
        Max = max;
    }

    public string? Literal { get; }

    public CharClass? Class { get; }

    public int Min { get; }

    public int Max { get; }

    /// <summary>Matches at <paramref name="start"/> and returns the end, or -1.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the segment must begin.</param>
    /// <param name="next">The segment that follows: when its literal is made of this class, the run ends where it first stands.</param>
    public int Forward(ScanText text, int start, Segment? next)
    {
        if (Literal is not null)
        {
            return text.HasAt(start, Literal) ? start + Literal.Length : -1;
        }

        var limit = Math.Min((long)text.Length, (long)start + Max);
        var stop = Min < Max && next?.Literal is { } literal && Class!.Contains(literal[0]) ? literal : null;
        var end = start;
        while (end < limit && Class!.Contains(text[end]))
        {
            if (stop is not null && text[end] == stop[0] && end - start >= Min && text.HasAt(end, stop))
            {
                return end;
            }

            end++;
        }

        return end - start >= Min ? end : -1;
    }

    /// <summary>Matches so that the segment ends at <paramref name="end"/> and returns the start, or -1.</summary>
    public int Backward(ScanText text, int end)
    {
        if (Literal is not null)
        {
            return text.HasAt(end - Literal.Length, Literal) ? end - Literal.Length : -1;
        }

        var limit = Math.Max(0, end - Max);
        var start = end;
        while (start > limit && Class!.Contains(text[start - 1]) && !(end - start >= Min && Boundaries.IsEscape(text, start)))
        {
            start--;
        }

        return end - start >= Min ? start : -1;
    }
}
