using System.Globalization;
using System.Text;

namespace NhiGuard.Secrets;

/// <summary>Reads the shape language; a mistake in a declaration throws when the catalogue is first used.</summary>
internal static class ShapeParser
{
    public static IReadOnlyList<Shape> Parse(string text)
    {
        var plain = new List<string>();
        Expand(text, plain);
        return plain.ConvertAll(ParsePlain);
    }

    /// <summary>Writes every choice out: few stand in one shape, and the search is one automaton over all of them.</summary>
    private static void Expand(string text, List<string> plain)
    {
        var open = text.IndexOf('(');
        if (open < 0)
        {
            plain.Add(text);
            return;
        }

        var close = text.IndexOf(')', open);
        if (close < 0 || text.LastIndexOf('(', close) != open)
        {
            throw new InvalidOperationException($"Shape '{text}': choices do not nest, and each is closed");
        }

        foreach (var choice in text.Substring(open + 1, close - open - 1).Split('|'))
        {
            Expand(text.Substring(0, open) + choice + text.Substring(close + 1), plain);
        }
    }

    private static Shape ParsePlain(string text)
    {
        var segments = new List<Segment>();
        var literal = new StringBuilder();
        var context = 0;
        var behind = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '[')
            {
                Flush(literal, segments);
                var close = text.IndexOf(']', i);
                var brace = text.IndexOf('}', close);
                var count = text.Substring(close + 2, brace - close - 2).Split(',');
                segments.Add(new Segment(CharClass.Parse(text.Substring(i + 1, close - i - 1)), Number(count[0]), Number(count[count.Length - 1])));
                i = brace;
            }
            else if (text[i] == '<')
            {
                Flush(literal, segments);
                behind = i > 0 ? segments.Count : behind;
            }
            else if (text[i] == '>')
            {
                Flush(literal, segments);
                context = behind < 0 ? segments.Count : context;
            }
            else
            {
                literal.Append(text[i]);
            }
        }

        Flush(literal, segments);
        Validate(segments, text);
        return new Shape(segments.ToArray(), context, behind < 0 ? segments.Count : behind);
    }

    /// <summary>Two neighbouring classes that share characters cannot be told apart without backtracking.</summary>
    private static void Validate(List<Segment> segments, string text)
    {
        for (var i = 1; i < segments.Count; i++)
        {
            var (left, right) = (segments[i - 1], segments[i]);
            if (left.Class is not null && left.Min < left.Max && right.Class is not null && left.Class.Overlaps(right.Class))
            {
                throw new InvalidOperationException($"Shape '{text}': segment {i} runs into segment {i + 1}");
            }
        }

        if (segments.TrueForAll(s => s.Literal is null))
        {
            throw new InvalidOperationException($"Shape '{text}': a shape needs a literal to be searched by");
        }
    }

    private static void Flush(StringBuilder literal, List<Segment> segments)
    {
        if (literal.Length > 0)
        {
            segments.Add(new Segment(literal.ToString()));
            literal.Clear();
        }
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
