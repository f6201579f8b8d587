namespace NhiGuard.Secrets;

/// <summary>Decodes a run of text, one character after the other.</summary>
internal struct EncodedReader(in EncodedRun run)
{
    private static readonly int[] _sextets = Sextets();

    private readonly TextEncoding _encoding = run.Encoding;
    private readonly int _end = run.End;
    private int _at = run.Start;
    private int _bits;
    private int _held;

    /// <summary>Whether the character is a digit of base64, in either alphabet.</summary>
    public static bool IsDigit(char c) => c < 128 && _sextets[c] >= 0;

    public static bool IsHex(char c) => (uint)(c - '0') <= 9 || (uint)((c | 0x20) - 'a') <= 5;

    /// <summary>Decodes all of a run into <paramref name="decoded"/>, which has room for it, and returns the number of characters.</summary>
    public static int Read(ScanText text, in EncodedRun run, char[] decoded)
    {
        var length = 0;
        var reader = new EncodedReader(run);
        while (reader.Next(text) is var c and >= 0)
        {
            if (c > 0)
            {
                decoded[length++] = (char)c;
            }
        }

        return length;
    }

    /// <summary>Where a piece of the decoded text stands: exact among escapes, elsewhere it is the whole run.</summary>
    public static (int Start, int End) Place(ScanText text, in EncodedRun run, int start, int length)
    {
        if (run.Encoding != TextEncoding.Percent)
        {
            return (run.Start, run.End);
        }

        var reader = new EncodedReader(run);
        var from = run.Start;
        for (var decoded = 0; decoded < start + length;)
        {
            decoded += reader.Next(text) > 0 ? 1 : 0;
            from = decoded == start ? reader._at : from;
        }

        return (from, reader._at);
    }

    /// <summary>The next decoded character, or -1 at the end.</summary>
    public int Next(ScanText text)
    {
        switch (_encoding)
        {
            case TextEncoding.Hex when _at < _end:
                _at += 2;
                return Hex(text[_at - 2]) << 4 | Hex(text[_at - 1]);
            case TextEncoding.Percent when _at < _end:
                var isEscape = text[_at] == '%' && _at + 2 < _end && IsHex(text[_at + 1]) && IsHex(text[_at + 2]);
                _at += isEscape ? 3 : 1;
                return isEscape ? Hex(text[_at - 2]) << 4 | Hex(text[_at - 1]) : text[_at - 1];
            case TextEncoding.Base64:
                return NextByte(text);
            default:
                return -1;
        }
    }

    private int NextByte(ScanText text)
    {
        while (_at < _end && _sextets[text[_at]] is var sextet and >= 0)
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
}
