using System.Globalization;
using System.Net;

namespace NhiGuard;

/// <summary>Keeps, by hash, who has said which words.</summary>
internal sealed class WhoSaid
{
    /// <summary>Longest run of words of a text that is kept as one; longer ones are looked up piece by overlapping piece.</summary>
    public const int Piece = 4;

    private const int Groups = 9;
    private const int Chunk = 1 << 15;

    private readonly MarkTable _table = new();

    /// <summary>The words read last; whoever reads a text overwrites them.</summary>
    public List<Word> Words { get; } = [];

    public bool IsFull => _table.IsFull;

    public Marks this[ulong key] => _table[key];

    /// <summary>A text vouches for every word and run of words in it.</summary>
    public void AddText(string text, Marks marks, bool sentences = false)
    {
        foreach (var form in Forms(text))
        {
            for (var start = 0; start < form.Length && !IsFull; start += Chunk)
            {
                var chunk = form.Length <= Chunk ? form : form.Substring(start, Math.Min(Chunk, form.Length - start));
                AddRuns(CanonicalText.Read(chunk, Words), marks);
                if (sentences && CanonicalText.HasTightSentences(chunk))
                {
                    AddRuns(CanonicalText.Read(chunk, Words, sentences: true), marks);
                }
            }
        }
    }

    /// <summary>A field vouches for its whole content, and where it has several lines for each of them.</summary>
    public void AddField(string text, Marks marks, ulong scope = 0)
    {
        if (text.Length > Chunk)
        {
            return;
        }

        foreach (var form in Forms(text))
        {
            AddWhole(form, marks, scope);
            if (form.Contains('\n', StringComparison.Ordinal))
            {
                foreach (var line in form.Split('\n'))
                {
                    AddWhole(line, marks, scope);
                }
            }
        }
    }

    /// <summary>A text whose author's word counts nowhere: its pairs of words are known as his.</summary>
    public void AddOthers(string text)
    {
        for (var start = 0; start < text.Length && !IsFull; start += Chunk)
        {
            CanonicalText.Read(text.Length <= Chunk ? text : text.Substring(start, Math.Min(Chunk, text.Length - start)), Words);
            if (Words.Count == 1)
            {
                _table.Add(Keys.Pair(Words[0].Hash, 0), Marks.Others);
            }

            for (var i = 0; i + 1 < Words.Count; i++)
            {
                _table.Add(Keys.Pair(Words[i].Hash, Words[i + 1].Hash), Marks.Others);
            }
        }
    }

    /// <summary>A number, in whatever notation.</summary>
    public void AddNumber(decimal number, Marks marks, ulong scope = 0) => _table.Add(Keys.In(scope, Keys.Number(number)), marks);

    /// <summary>The text as it stands, and without the encodings of links and pages.</summary>
    public static IEnumerable<string> Forms(string text)
    {
        yield return text;
        if (text.Contains('&', StringComparison.Ordinal) && WebUtility.HtmlDecode(text) is var html && html != text)
        {
            yield return html;
        }

        if (text.Contains('%', StringComparison.Ordinal) && Uri.UnescapeDataString(text) is var plain && plain != text)
        {
            yield return plain;
        }
    }

    private void AddWhole(string text, Marks marks, ulong scope)
    {
        var canonical = CanonicalText.Read(text, Words);
        if (Words.Count == 0)
        {
            return;
        }

        _table.Add(Keys.In(scope, Keys.Run(Words)), marks);
        if (Keys.Digits(Words, 0, Words.Count) is { } digits)
        {
            _table.Add(Keys.In(scope, digits), marks);
        }

        if (Words.Count == 1 && TryNumber(canonical.AsSpan()[Words[0].Place], out var number))
        {
            AddNumber(number, marks, scope);
        }
    }

    private void AddRuns(string canonical, Marks marks)
    {
        for (var i = 0; i < Words.Count; i++)
        {
            var run = 0UL;
            for (var n = 0; n < Piece && i + n < Words.Count; n++)
            {
                run = SecretHash.Then(run, Words[i + n].Hash);
                _table.Add(run, marks);
            }

            var word = canonical.AsSpan()[Words[i].Place];
            if (Words[i].DigitCount > 0)
            {
                AddDigits(i, marks);
                if (TryNumber(word, out var number))
                {
                    AddNumber(number, marks);
                }
            }
            else if (word.IndexOfAny('/', ':') > 0 && !word.Contains('.'))
            {
                AddParts(word, marks);
            }
        }
    }

    /// <summary>An account or phone number that stands in groups.</summary>
    private void AddDigits(int first, Marks marks)
    {
        for (var n = 1; n <= Groups && first + n <= Words.Count && Words[first + n - 1].Length > 0; n++)
        {
            if (Words[first + n - 1].DigitCount > 0 && Keys.Digits(Words, first, n) is { } digits)
            {
                _table.Add(digits, marks);
            }
        }
    }

    /// <summary><c>Alice/Bob</c>, <c>user:Alice</c>.</summary>
    private void AddParts(ReadOnlySpan<char> word, Marks marks)
    {
        while (word.Length > 0)
        {
            var end = word.IndexOfAny('/', ':');
            var part = end < 0 ? word : word[..end];
            if (part.Length > 0)
            {
                _table.Add(SecretHash.Then(0, SecretHash.Of(part)), marks);
            }

            word = end < 0 ? [] : word[(end + 1)..];
        }
    }

    private static bool TryNumber(ReadOnlySpan<char> word, out decimal number) =>
        decimal.TryParse(word.TrimEnd("€$£%"), NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture, out number);
}
