namespace NhiGuard.Secrets;

/// <summary>Finds the runs of encoded text in which, decoded, a signature stands: base64 in both alphabets, hexadecimal, percent.</summary>
/// <remarks>Each run is decoded character by character into the automaton. UTF-16 is read as well: zero bytes are passed over.</remarks>
internal struct EncodedRuns<T>(SignatureAutomaton<T> signatures)
{
    /// <summary>Shorter runs hold no credential: none has fewer than 20 characters.</summary>
    private const int LeastRun = 27;

    private int _next;
    private int _end;
    private bool _isNew;

    /// <summary>The next one in order of place; false when there is none.</summary>
    public bool Next(ScanText text, out EncodedRun run)
    {
        while (_next < _end || NextRun(text))
        {
            if (TakeWhole(text, out run) || (TakeDigits(text, out run) && Holds(text, run)))
            {
                return true;
            }
        }

        run = default;
        return false;
    }

    // A run of the least length covers every so many characters one: the others need not be looked at.
    private bool NextRun(ScanText text)
    {
        for (var probe = _end + LeastRun - 1; probe < text.Length; probe = _end + LeastRun - 1)
        {
            var start = probe;
            while (start > _end && IsRun(text[start - 1]))
            {
                start--;
            }

            var isRun = IsRun(text[probe]);
            _end = probe + 1;
            while (isRun && _end < text.Length && IsRun(text[_end]))
            {
                _end++;
            }

            if (isRun && _end - start >= LeastRun)
            {
                _next = start;
                _isNew = true;
                return true;
            }
        }

        return false;
    }

    /// <summary>All of the run, with what is escaped in it.</summary>
    private bool TakeWhole(ScanText text, out EncodedRun run)
    {
        run = new EncodedRun(_next, _end, TextEncoding.Percent);
        var isTaken = _isNew && HasEscape(text, _next, _end) && Holds(text, run);
        _isNew = false;
        _next = isTaken ? _end : _next;
        return isTaken;
    }

    /// <summary>key=BASE64, BASE64.BASE64: each part begins anew, and its padding belongs to it.</summary>
    private bool TakeDigits(ScanText text, out EncodedRun run)
    {
        var from = _next;
        var to = from;
        var isHex = true;
        while (to < _end && EncodedReader.IsDigit(text[to]))
        {
            isHex &= EncodedReader.IsHex(text[to]) || (to == from + 1 && text[to] is 'x' or 'X' && text[from] == '0');
            to++;
        }

        var end = to;
        while (end < _end && text[end] == '=')
        {
            end++;
        }

        _next = Math.Max(end, from + 1);
        var first = isHex && to > from + 1 && text[from + 1] is 'x' or 'X' ? from + 2 : from;
        run = isHex && (to - first) % 2 == 0 ? new(first, to, TextEncoding.Hex) : new(from, end, TextEncoding.Base64);
        return to - from >= LeastRun;
    }

    private readonly bool Holds(ScanText text, in EncodedRun run)
    {
        var state = 0;
        var reader = new EncodedReader(run);
        while (reader.Next(text) is var c and >= 0)
        {
            if (c > 0 && signatures.Step((char)c, ref state))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasEscape(ScanText text, int start, int end)
    {
        for (var i = start; i + 2 < end; i++)
        {
            if (text[i] == '%' && EncodedReader.IsHex(text[i + 1]) && EncodedReader.IsHex(text[i + 2]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsRun(char c) => EncodedReader.IsDigit(c) || c is '%' or '=' or '.' or '~';
}
