using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace NhiGuard.Cases;

/// <summary>Marks <c>{|NHI1001:…|}</c> in a text. They do not nest, and unlike <c>[|…|]</c> they collide with no C#.</summary>
internal static class Markup
{
    public static (string Text, IReadOnlyList<Mark> Marks) Parse(string marked)
    {
        var text = new StringBuilder();
        var marks = new List<Mark>();
        var at = 0;
        while (marked.IndexOf("{|NHI", at, StringComparison.Ordinal) is var open and >= 0)
        {
            text.Append(marked, at, open - at);
            var colon = marked.IndexOf(':', open);
            var close = marked.IndexOf("|}", colon, StringComparison.Ordinal);
            marks.Add(new(marked[(open + 2)..colon], new TextSpan(text.Length, close - colon - 1)));
            text.Append(marked, colon + 1, close - colon - 1);
            at = close + 2;
        }

        return (text.Append(marked, at, marked.Length - at).ToString(), marks);
    }
}

/// <summary>A finding: rule id and place.</summary>
internal readonly record struct Mark(string Id, TextSpan Span);
