using System.Globalization;
using System.Text;

namespace NhiGuard;

/// <summary>Brings texts into the one form in which they are compared: Unicode compatibility form, lower case, words between single
/// blanks, no scheme before a link, no marks of the sentence around a word.</summary>
/// <remarks>A word goes from blank, quote, bracket, comma or semicolon to the next: addresses, links, paths and numbers stay whole, so that
/// <c>shop.com</c> is no word of <c>shop.com.evil.org</c>. What carries meaning at the edge of a path (<c>../x</c>, <c>~/x</c>, <c>-x</c>) stays.</remarks>
internal static class CanonicalText
{
    private const string Apart = "\"'`,;()[]{}<>|‘’“”„«»‹›…•";
    private const string Before = "#@$€£*=!?:&";
    private const string After = ".!?:/&=*";

    /// <summary>The canonical text and its words.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="words">Filled with the words, at their places in the result.</param>
    /// <param name="sentences">Whether <c>shop.com.They</c> is the end of a sentence: right for what a person typed.</param>
    public static string Read(string text, List<Word> words, bool sentences = false)
    {
        words.Clear();
        var folded = Fold(text, sentences);
        var start = -1;
        for (var i = 0; i <= folded.Length; i++)
        {
            if (i < folded.Length && !Separates(folded, i))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                Add(folded, start, i, words);
                start = -1;
            }
        }

        return folded;
    }

    /// <summary>True where <paramref name="text"/> reads differently when its sentences are told apart.</summary>
    public static bool HasTightSentences(string text)
    {
        for (var i = text.AsSpan().IndexOfAny('.', '!', '?'); i >= 0 && i < text.Length; i++)
        {
            if (EndsSentence(text, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsSentence(string text, int i) =>
        text[i] is '.' or '!' or '?' && i > 0 && i + 1 < text.Length
        && (char.IsLower(text[i - 1]) || char.IsAsciiDigit(text[i - 1])) && char.IsUpper(text[i + 1]);

    private static string Fold(string text, bool sentences)
    {
        var ascii = Ascii.IsValid(text);
        if (ascii && !sentences)
        {
            return text.ToLowerInvariant();
        }

        var form = ascii || !IsWellFormed(text) ? text : text.Normalize(NormalizationForm.FormKC);
        var builder = new StringBuilder(form.Length + 8);
        for (var i = 0; i < form.Length; i++)
        {
            // Full-width letters by hand: where globalization is invariant, Normalize leaves them.
            var next = form[i] is >= '\uFF01' and <= '\uFF5E' ? (char)(form[i] - 0xFEE0) : form[i];
            if (sentences && EndsSentence(form, i))
            {
                builder.Append(next).Append(' ');
                continue;
            }

            switch (ascii ? UnicodeCategory.OtherLetter : CharUnicodeInfo.GetUnicodeCategory(next))
            {
                case UnicodeCategory.Format:
                    break;
                case UnicodeCategory.DashPunctuation:
                    builder.Append('-');
                    break;
                default:
                    builder.Append(next == '\u2212' ? '-' : char.ToLowerInvariant(next));
                    break;
            }
        }

        return builder.ToString();
    }

    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[++i])))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Separates(string text, int i)
    {
        var c = text[i];
        if (char.IsWhiteSpace(c) || char.IsControl(c))
        {
            return true;
        }

        if (c == ',')
        {
            return !(i > 0 && i + 1 < text.Length && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]));
        }

        // 2024-05-20T10:00
        if (c == 't' && i >= 10 && i + 2 < text.Length && char.IsAsciiDigit(text[i + 1]) && char.IsAsciiDigit(text[i - 1])
            && text[i - 3] == '-' && text[i - 6] == '-' && char.IsAsciiDigit(text[i - 10]))
        {
            return true;
        }

        return Apart.Contains(c, StringComparison.Ordinal);
    }

    private static void Add(string text, int start, int end, List<Word> words)
    {
        while (start < end && Before.Contains(text[start], StringComparison.Ordinal))
        {
            start++;
        }

        start = AfterScheme(text, start, end);
        end = End(text, start, end);
        if (end - start == 8 && text[start + 2] == ':' && text.AsSpan(start + 5, 3) is ":00" && char.IsAsciiDigit(text[start]))
        {
            end -= 3;
        }

        var hash = 0UL;
        var digits = 0UL;
        var length = 0;
        var digitCount = 0;
        var letters = false;
        var dots = false;
        var piece = true;
        var meant = false;
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            hash = SecretHash.Append(hash, c);
            meant |= char.IsLetterOrDigit(c) || char.IsSurrogate(c);
            if (char.IsAsciiLetterOrDigit(c))
            {
                digits = SecretHash.Append(digits, c);
                length++;
                digitCount += char.IsAsciiDigit(c) ? 1 : 0;
                letters |= !char.IsAsciiDigit(c);
            }
            else
            {
                dots |= c != '-';
                piece &= c is '-' or '.' or '/' or '+';
            }
        }

        if (!meant)
        {
            return;
        }

        // a.b1 is a host, 044.123 is not
        piece &= !(dots && letters) && (digitCount > 0 || length <= 4) && length <= 40;
        words.Add(new()
        {
            Place = start..end,
            Hash = hash,
            Digits = piece ? digits : 0,
            Length = piece ? length : 0,
            DigitCount = digitCount,
        });
    }

    private static int AfterScheme(string text, int start, int end)
    {
        var word = text.AsSpan(start, end - start);
        return word.StartsWith("https://") ? start + 8 : word.StartsWith("http://") ? start + 7 : start;
    }

    private static int End(string text, int start, int end)
    {
        var trimmed = end;
        while (trimmed > start && After.Contains(text[trimmed - 1], StringComparison.Ordinal))
        {
            trimmed--;
        }

        // a/.. is not a
        return trimmed < end && text.AsSpan(trimmed, end - trimmed) is var tail && tail.Contains("/..", StringComparison.Ordinal) ? end : trimmed;
    }
}
