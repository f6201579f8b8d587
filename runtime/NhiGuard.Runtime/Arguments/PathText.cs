namespace NhiGuard;

/// <summary>Paths that every program reads alike.</summary>
internal static class PathText
{
    private static readonly string[] _devices = ["CON", "PRN", "AUX", "NUL", "COM", "LPT", "CONIN$", "CONOUT$", "CLOCK$"];

    /// <summary>False for what is no path at all, for network and device forms, addresses, escapes and controls, wherever the guard runs;
    /// on Windows also for streams, short names and device names.</summary>
    public static bool IsPlain(ReadOnlySpan<char> path, bool? windows = null)
    {
        var onWindows = windows ?? OperatingSystem.IsWindows();
        if (path.IsEmpty || path.IsWhiteSpace() || path[0] == '~' || path.Contains("://", StringComparison.Ordinal)
            || path.IndexOfAny("*?\"<>|") >= 0 || HasEscape(path))
        {
            return false;
        }

        foreach (var c in path)
        {
            if (char.IsControl(c) || char.IsSurrogate(c) || (c == '\\' && !onWindows))
            {
                return false;
            }
        }

        return !IsSeparator(path[0]) || path.Length == 1 || !IsSeparator(path[1])
            ? !onWindows || IsPlainOnWindows(path)
            : false;
    }

    private static bool IsSeparator(char c) => c is '/' or '\\';

    // %2e, %2f and %5c: a dot or a separator for whoever decodes once more.
    private static bool HasEscape(ReadOnlySpan<char> path) =>
        path.Contains("%2e", StringComparison.OrdinalIgnoreCase)
        || path.Contains("%2f", StringComparison.OrdinalIgnoreCase)
        || path.Contains("%5c", StringComparison.OrdinalIgnoreCase);

    private static bool IsPlainOnWindows(ReadOnlySpan<char> path)
    {
        var rest = path.Length > 2 && char.IsAsciiLetter(path[0]) && path[1] == ':' && IsSeparator(path[2]) ? path[3..] : path;
        if (rest.Contains(':'))
        {
            return false;
        }

        while (!rest.IsEmpty)
        {
            var end = rest.IndexOfAny('/', '\\');
            var name = end < 0 ? rest : rest[..end];
            if (!IsPlainName(name))
            {
                return false;
            }

            rest = end < 0 ? [] : rest[(end + 1)..];
        }

        return true;
    }

    private static bool IsPlainName(ReadOnlySpan<char> name)
    {
        if (name is "." or "..")
        {
            return true;
        }

        var tilde = name.IndexOf('~');
        if ((name.Length > 0 && name[^1] is '.' or ' ') || (tilde >= 0 && tilde + 1 < name.Length && char.IsAsciiDigit(name[tilde + 1])))
        {
            return false;
        }

        var dot = name.IndexOf('.');
        var stem = (dot < 0 ? name : name[..dot]).TrimEnd(' ');
        foreach (var device in _devices)
        {
            var isNumbered = device is "COM" or "LPT" && stem.Length == 4 && stem[3] is (>= '0' and <= '9') or '\u00B9' or '\u00B2' or '\u00B3';
            if (stem[..(isNumbered ? 3 : stem.Length)].Equals(device, StringComparison.OrdinalIgnoreCase) && (isNumbered || device is not ("COM" or "LPT")))
            {
                return false;
            }
        }

        return true;
    }
}
