using System.Text;

namespace NhiGuard.Secrets;

/// <summary>Finds runs of encoded text in which, decoded, a signature stands: base64 in both alphabets, hexadecimal, percent.</summary>
/// <remarks>Each run is decoded character by character into the automaton; text is made only where a signature was seen. UTF-16 is read
/// as well: zero bytes are passed over.</remarks>
internal static class EncodedText
{
    /// <summary>Shorter runs hold no credential: none has fewer than 20 characters.</summary>
    private const int LeastRun = 27;

    private static readonly int[] _sextets = Sextets();

    /// <summary>The runs in order of place; null where no signature stands in any, and then nothing is allocated.</summary>
    public static List<EncodedRun>? Find<T>(ScanText text, SignatureAutomaton<T> signatures)
    {
        List<EncodedRun>? found = null;
        var position = 0;

        // A run of the least length covers every so many characters one: the others need not be looked at.
        for (var probe = LeastRun - 1; probe < text.Length; probe += LeastRun)
        {
            if (!IsRun(text[probe]))
            {
                continue;
            }

            var start = probe;
            while (start > position && IsRun(text[start - 1]))
            {
                start--;
            }

            position = probe + 1;
            while (position < text.Length && IsRun(text[position]))
            {
                position++;
            }

            probe = position - 1;
            if (position - start >= LeastRun)
            {
                Read(text, start, position, signatures, ref found);
            }
        }

        return found;
    }

    /// <summary>The decoded text of a run.</summary>
    public static string Decode(ScanText text, in EncodedRun run)
    {
        var decoded = new StringBuilder(run.End - run.Start);
        var reader = new Reader(run.Encoding, run.Start);
        while (reader.Next(text, run.End) is var c and >= 0)
        {
            if (c > 0)
            {
                decoded.Append((char)c);
            }
        }

        return decoded.ToString();
    }

    /// <summary>Where a piece of the decoded text stands: exact among escapes, elsewhere it is the whole run.</summary>
    public static (int Start, int End) Place(ScanText text, in EncodedRun run, int start, int length)
    {
        if (run.Encoding != TextEncoding.Percent)
        {
            return (run.Start, run.End);
        }

        var reader = new Reader(run.Encoding, run.Start);
        var from = run.Start;
        for (var decoded = 0; decoded < start + length;)
        {
            decoded += reader.Next(text, run.End) > 0 ? 1 : 0;
            from = decoded == start ? reader.At : from;
        }

        return (from, reader.At);
    }

    private static void Read<T>(ScanText text, int start, int end, SignatureAutomaton<T> signatures, ref List<EncodedRun>? found)
    {
        var whole = new EncodedRun(start, end, TextEncoding.Percent);
        if (HasEscape(text, start, end) && Holds(text, whole, signatures))
        {
            (found ??= []).Add(whole);
            return;
        }

        // key=BASE64, BASE64.BASE64: each part begins anew, and its padding belongs to it.
        for (var i = start; i < end; i++)
        {
            var from = i;
            var isHex = true;
            while (i < end && _sextets[text[i]] >= 0)
            {
                isHex &= IsHex(text[i]) || (i == from + 1 && text[i] is 'x' or 'X' && text[from] == '0');
                i++;
            }

            var to = i;
            while (i < end && text[i] == '=')
            {
                i++;
            }

            if (to - from >= LeastRun)
            {
                var first = text[from + 1] is 'x' or 'X' && isHex ? from + 2 : from;
                var part = isHex && (to - first) % 2 == 0 ? new EncodedRun(first, to, TextEncoding.Hex) : new EncodedRun(from, i, TextEncoding.Base64);
                if (Holds(text, part, signatures))
                {
                    (found ??= []).Add(part);
                }
            }

            i = i > to ? i - 1 : i;
        }
    }

    private static bool HasEscape(ScanText text, int start, int end)
    {
        for (var i = start; i + 2 < end; i++)
        {
            if (text[i] == '%' && IsHex(text[i + 1]) && IsHex(text[i + 2]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Holds<T>(ScanText text, in EncodedRun run, SignatureAutomaton<T> signatures)
    {
        var state = 0;
        var reader = new Reader(run.Encoding, run.Start);
        while (reader.Next(text, run.End) is var c and >= 0)
        {
            if (c > 0 && signatures.Step((char)c, ref state))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsRun(char c) => c < 128 && (_sextets[c] >= 0 || c is '%' or '=' or '.' or '~');

    private static bool IsHex(char c) => (uint)(c - '0') <= 9 || (uint)((c | 0x20) - 'a') <= 5;

    private static int Hex(char c) => c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;

    private static int[] Sextets()
    {
        const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
        var sextets = new int[128];
        for (var c = 0; c < sextets.Length; c++)
        {
            sextets[c] = c switch { '+' or '-' => 62, '/' or '_' => 63, _ => Digits.IndexOf((char)c) };
        }

        return sextets;
    }

    /// <summary>Decodes one character after the other.</summary>
    private struct Reader(TextEncoding encoding, int at)
    {
        private int _at = at;
        private int _bits;
        private int _held;

        public readonly int At => _at;

        /// <summary>The next decoded character, or -1 at the end.</summary>
        public int Next(ScanText text, int end)
        {
            switch (encoding)
            {
                case TextEncoding.Hex when _at < end:
                    _at += 2;
                    return Hex(text[_at - 2]) << 4 | Hex(text[_at - 1]);
                case TextEncoding.Percent when _at < end:
                    var isEscape = text[_at] == '%' && _at + 2 < end && IsHex(text[_at + 1]) && IsHex(text[_at + 2]);
                    _at += isEscape ? 3 : 1;
                    return isEscape ? Hex(text[_at - 2]) << 4 | Hex(text[_at - 1]) : text[_at - 1];
                case TextEncoding.Base64:
                    return NextByte(text, end);
                default:
                    return -1;
            }
        }

        private int NextByte(ScanText text, int end)
        {
            while (_at < end && _sextets[text[_at]] is var sextet and >= 0)
            {
                _at++;
                _bits = (_bits << 6 | sextet) & 0xFFFF;
                _held += 6;
                if (_held >= 8)
                {
                    _held -= 8;
                    return _bits >> _held & 0xFF;
                }
            }

            return -1;
        }
    }
}

/// <summary>How a run of text is encoded.</summary>
internal enum TextEncoding
{
    Base64,
    Hex,
    Percent,
}

/// <summary>A run of encoded text.</summary>
internal readonly record struct EncodedRun(int Start, int End, TextEncoding Encoding);
