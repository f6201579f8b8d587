namespace NhiGuard;

/// <summary>A part of the policy text, counted from 0 behind the byte order mark.</summary>
internal readonly record struct TextPart(int Start, int Length)
{
    public int End => Start + Length;
}

/// <summary>The text of a policy without its byte order mark, and where its lines begin.</summary>
internal sealed class PolicyText(string text)
{
    /// <summary>The largest policy in bytes of UTF-8.</summary>
    public const int MaxBytes = 1024 * 1024;

    public const string TooLarge = "the policy is larger than 1 MiB";

    private readonly Lazy<List<int>> _lineStarts = new(() => LineStarts(WithoutMark(text)));

    public string Text { get; } = WithoutMark(text);

    /// <summary>Line and column from 1, and the length that stays on the line.</summary>
    public (int Line, int Column, int Length) Place(TextPart part)
    {
        var starts = _lineStarts.Value;
        var start = Math.Min(Math.Max(part.Start, 0), Text.Length);
        var found = starts.BinarySearch(start);
        var line = found >= 0 ? found : ~found - 1;
        var end = EndOfLine(start);
        return (line + 1, start - starts[line] + 1, Math.Max(1, Math.Min(part.Length, end - start)));
    }

    /// <summary>The token at a place: up to the next white space, flow indicator or closing colon, at least one character.</summary>
    public TextPart TokenAt(int start)
    {
        var end = start;
        while (end < Text.Length && !char.IsWhiteSpace(Text[end]) && !(end > start && Text[end] is ',' or '[' or ']' or '{' or '}'))
        {
            end++;
        }

        var closed = end > start && Text[end - 1] == ':';
        return new(start, Math.Max(1, end - start - (closed ? 1 : 0)));
    }

    public int EndOfLine(int start)
    {
        var end = Text.IndexOfAny(['\r', '\n'], start);
        return end < 0 ? Text.Length : end;
    }

    private static string WithoutMark(string text) => text.Length > 0 && text[0] == '\uFEFF' ? text.Substring(1) : text;

    private static List<int> LineStarts(string text)
    {
        List<int> starts = [0];
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return starts;
    }
}
