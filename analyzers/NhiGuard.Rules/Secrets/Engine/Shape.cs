using System.Text;

namespace NhiGuard.Secrets;

/// <summary>A credential's shape: literals and character classes in a row, matched in linear time without backtracking.</summary>
/// <remarks>
/// The language: plain characters stand for themselves, <c>[a-f0-9]{32}</c> or <c>[a-z]{8,12}</c> is a class with a count,
/// <c>(a|b)</c> is a choice, and a leading <c>&lt;…&gt;</c> must stand before the value without being part of it.
/// Matching begins at a long literal, the anchor, and goes from there to both ends.
/// </remarks>
internal sealed class Shape
{
    /// <summary>A run that may be longer than this starts only behind a character of another class, so that runs never overlap.</summary>
    private const int LongRun = 256;

    private readonly Segment[] _segments;
    private readonly int _anchor;
    private readonly int _valueStart;
    private readonly int _variableStart;
    private readonly CharClass? _opening;
    private readonly CharClass? _closing;

    internal Shape(Segment[] segments, int contextSegments)
    {
        _segments = segments;
        _valueStart = contextSegments;
        _variableStart = Math.Max(0, Array.FindIndex(segments, contextSegments, s => s.Class is not null));
        _closing = Array.FindLast(segments, s => s.Class is not null)?.Class;
        var first = Array.Find(segments, s => s.Class is not null);
        _opening = first is not null && (segments[0] == first || first.Max > LongRun) ? first.Class : null;
        _anchor = FindAnchor(segments);
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
        var anchorStart = anchorEnd - Anchor.Length;
        int value = -1, variable = -1;
        var outset = anchorStart;
        for (var i = _anchor - 1; i >= 0; i--)
        {
            Note(i + 1, outset, ref value, ref variable);
            outset = _segments[i].Backward(text, outset);
            if (outset < 0)
            {
                return false;
            }
        }

        Note(0, outset, ref value, ref variable);
        if (!Boundaries.Open(text, outset, _opening))
        {
            return false;
        }

        var end = anchorEnd;
        for (var i = _anchor + 1; i < _segments.Length; i++)
        {
            Note(i, end, ref value, ref variable);
            end = _segments[i].Forward(text, end, i + 1 < _segments.Length ? _segments[i + 1] : null);
            if (end < 0)
            {
                return false;
            }
        }

        match = new ShapeMatch(outset, value, variable, end);
        return Boundaries.Close(text, end, _closing);
    }

    /// <summary>Text of this shape; what precedes the value is as short as the shape allows.</summary>
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
            else if (i < _valueStart)
            {
                text.Append(segment.Class.Members[0], segment.Min);
            }
            else
            {
                var longest = Math.Min(segment.Max, segment.Min + LongRun);
                for (var left = segment.Min + random.Below(longest - segment.Min + 1); left > 0; left--)
                {
                    text.Append(segment.Class.Members[random.Below(segment.Class.Members.Length)]);
                }
            }
        }

        return text.ToString();
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

    private void Note(int segment, int position, ref int value, ref int variable)
    {
        value = segment == _valueStart ? position : value;
        variable = segment == _variableStart ? position : variable;
    }
}
