using System.Globalization;
using System.Text;
using NhiGuard.Secrets;

namespace NhiGuard;

/// <summary>What is refused before a parser sees the text: too much of it, characters that a reader cannot see, and credentials, so
/// that no later message can repeat one.</summary>
internal static class TextCheck
{
    /// <summary>Adds a fault for each thing found; true when the text may be parsed.</summary>
    public static bool Passes(PolicyText source, PolicyErrors errors)
    {
        var text = source.Text;
        if (text.Length > PolicyText.MaxBytes || Encoding.UTF8.GetByteCount(text) > PolicyText.MaxBytes)
        {
            errors.Add(new(0, 1), PolicyText.TooLarge);
            return false;
        }

        var atLineStart = true;
        var inIndent = true;
        for (int i = 0, length; i < text.Length && !errors.Full; i += length)
        {
            var c = text[i];
            var fault = Fault(text, i, out length);
            if (c == '\t' && inIndent)
            {
                fault = "a tab stands where the line is indented; indent with spaces";
            }
            else if (c == '%' && atLineStart)
            {
                fault = "YAML directives are not supported";
                length = source.TokenAt(i).Length;
            }

            if (fault is not null)
            {
                errors.Add(new(i, length), fault);
            }

            atLineStart = c is '\r' or '\n';
            inIndent = atLineStart || (inIndent && c is ' ' or '\t');
        }

        foreach (var secret in SecretScanner.Scan(text))
        {
            errors.Add(new(secret.Start, secret.Length), "a credential stands here; a policy says where it lies, as in 'source: env:NAME'");
        }

        return !errors.Any;
    }

    private static string? Fault(string text, int index, out int length)
    {
        var c = text[index];
        length = 1;
        if (c is (>= ' ' and <= '~') or '\t' or '\r' or '\n')
        {
            return null;
        }

        if (char.IsSurrogate(c))
        {
            if (index + 1 == text.Length || !char.IsSurrogatePair(c, text[index + 1]))
            {
                return $"half of a character (U+{(int)c:X4}): the text is not valid Unicode";
            }

            length = 2;
        }

        var code = char.ConvertToUtf32(text, index);
        return CharUnicodeInfo.GetUnicodeCategory(text, index) switch
        {
            _ when code == 0xFFFD => "a replacement character (U+FFFD): the file was not written as UTF-8",
            _ when (code & 0xFFFE) == 0xFFFE || code is >= 0xFDD0 and <= 0xFDEF => $"U+{code:X4} is not a character",
            UnicodeCategory.Control => $"a control character (U+{code:X4})",
            UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => $"a line end that editors do not count (U+{code:X4})",

            // Joiners are part of written words, as in Persian comments; names refuse them too.
            UnicodeCategory.Format when code is not (0x200C or 0x200D) => $"a character that cannot be seen (U+{code:X4})",
            _ => null,
        };
    }
}
