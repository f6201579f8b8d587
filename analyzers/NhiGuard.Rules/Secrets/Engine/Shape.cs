using System.Text;

namespace NhiGuard.Secrets;

/// <summary>A credential's shape: literals and character classes in a row, matched in linear time without backtracking.</summary>
/// <remarks>
/// The language: plain characters stand for themselves, <c>[a-f0-9]{32}</c> or <c>[a-z]{8,12}</c> is a class with a count,
/// <c>(a|b)</c> is a choice, and what stands in <c>&lt;…&gt;</c> at either end must stand there without being part of the value.
/// Matching begins at a long literal, the anchor, and goes from there to both ends.
/// </remarks>
internal sealed class Shape
{
    /// <summary>A run that may be longer than this starts only behind a character of another class, so that runs never overlap.</summary>
    private const int LongRun = 256;

    private readonly Segment[] _segments;
    private readonly int _anchor;
    private readonly int _value;
    private readonly int _behind;
    private readonly int _random;
    private readonly CharClass? _opening;
    private readonly CharClass? _closing;

    /// <param name="segments">All of it, in order.</param>
    /// <param name="value">The first segment of the value.</param>
    /// <param name="behind">The first segment behind the value.</param>
    internal Shape(Segment[] segments, int value, int behind)
    {
        _segments = segments;
        _value = value;
        _behind = behind;
        _random = FindRandom(segments, value, behind);
        _anchor = FindAnchor(segments);
        _opening = FindOpening(segments);
        _closing = Array.FindLast(segments, s => s.Class is not null)?.Class;
    }

    /// <summary>The literal that the search looks for.</summary>
    public string Anchor => _segments[_anchor].Literal!;

    /// <summary>The fewest characters that can match.</summary>
    public int MinLength => _segments.Sum(s => s.Min);

    /// <summary>Whether every match of the shape has the same length.</summary>
    public bool IsFixedLength => _segments.All(s => s.Min == s.Max);

    public static IReadOnlyList<Shape> Parse(string text) => ShapeParser.Parse(text);

    /// <param name="text">The text.</param>
    /// <param name="anchorEnd">Where an occurrence of <see cref="Anchor"/> ends.</param>
    /// <param name="match">Where the shape stands.</param>
    public bool TryMatch(ScanText text, int anchorEnd, out ShapeMatch match)
    {
        match = default;
        var position = anchorEnd - Anchor.Length;
        Note(_anchor, position, ref match);
        for (var i = _anchor - 1; i >= 0; i--)
        {
            position = _segments[i].Backward(text, position);
            if (position < 0)
            {
                return false;
            }

            Note(i, position, ref match);
        }

        match.Outset = position;
        if (!Boundaries.Open(text, position, _opening))
        {
            return false;
        }

        position = anchorEnd;
        for (var i = _anchor + 1; i < _segments.Length; i++)
        {
            Note(i, position, ref match);
            position = _segments[i].Forward(text, position, i + 1 < _segments.Length ? _segments[i + 1] : null);
            if (position < 0)
            {
                return false;
            }
        }

        Note(_segments.Length, position, ref match);
        match.Finish = position;
        return Boundaries.Close(text, position, _closing);
    }

    /// <summary>Text of this shape; what stands around the value is as short as the shape allows.</summary>
    public string Create(ExampleRandom random)
    {
        var text = new StringBuilder();
        for (var i = 0; i < _segments.Length; i++)
        {
            var segment = _segments[i];
            if (segment.Class is null)
            {
                text.Append(segment.Literal);
            }
            else if (i < _value || i >= _behind)
            {
                text.Append(segment.Class.Members[0], segment.Min);
            }
            else
            {
                var longest = Math.Min(segment.Max, segment.Min + LongRun);
                for (var left = segment.Min + random.Below(longest - segment.Min + 1); left > 0; left--)
                {
                    text.Append(segment.Class.Plain[random.Below(segment.Class.Plain.Length)]);
                }
            }
        }

        return text.ToString();
    }

    /// <summary>What must not stand before the shape, beside a word: the class it begins with, or a long run that could begin earlier.</summary>
    private static CharClass? FindOpening(Segment[] segments)
    {
        var first = Array.FindIndex(segments, s => s.Class is not null);
        return first == 0 || (first == 1 && segments[1].Max > LongRun && segments[0].Literal!.All(segments[1].Class!.Contains))
            ? segments[first].Class
            : null;
    }

    /// <summary>The longest literal that is reached backwards without a choice: only the first segment before it may vary in length.</summary>
    private static int FindAnchor(Segment[] segments)
    {
        var anchor = Array.FindIndex(segments, s => s.Literal is not null);
        for (var i = anchor + 1; i < segments.Length && (i == 1 || segments[i - 1].Min == segments[i - 1].Max); i++)
        {
            if (segments[i].Literal?.Length > segments[anchor].Literal!.Length)
            {
                anchor = i;
            }
        }

        return anchor;
    }

    /// <summary>The longest variable piece of the value; a provider's fixed fields beside it may well be zeros.</summary>
    private static int FindRandom(Segment[] segments, int value, int behind)
    {
        var random = value;
        for (var i = value; i < behind; i++)
        {
            if (segments[i].Class is not null && (segments[random].Class is null || segments[i].Min > segments[random].Min))
            {
                random = i;
            }
        }

        return random;
    }

    private void Note(int segment, int start, ref ShapeMatch match)
    {
        match.Start = segment == _value ? start : match.Start;
        match.End = segment == _behind ? start : match.End;
        match.RandomStart = segment == _random ? start : match.RandomStart;
        match.RandomEnd = segment == _random + 1 ? start : match.RandomEnd;
    }
}
