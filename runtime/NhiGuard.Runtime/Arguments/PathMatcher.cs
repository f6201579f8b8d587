namespace NhiGuard;

/// <summary>The constraint <c>within</c>: a path that, with all links resolved, lies in one of the folders. Relative paths start at the
/// content root. What a program could take for another place than the file system does is not accepted.</summary>
/// <remarks>A link that is laid between the decision and the tool's own access is not seen; hard links cannot be told from files.</remarks>
internal sealed class PathMatcher : ArgumentMatcher
{
    private const int Longest = 4096;
    private const int MostLinks = 16;

    private static readonly StringComparison _comparison = OperatingSystem.IsWindows() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    private readonly string _contentRoot;
    private readonly (string Written, string Real)[] _folders;

    public PathMatcher(ArgumentPolicy argument, string contentRoot)
        : base(argument.Types)
    {
        _contentRoot = Path.GetFullPath(contentRoot);
        _folders = [.. argument.Within.Select(folder => WithoutEnd(Path.GetFullPath(folder, _contentRoot))).Select(static full => (full, Resolve(full) ?? full))];
    }

    public override bool Accepts(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest || !PathText.IsPlain(text))
        {
            return false;
        }

        var path = Path.GetFullPath(text.ToString(), _contentRoot);
        foreach (var (written, real) in _folders)
        {
            if (IsBelow(path, real) || IsBelow(path, written))
            {
                var below = path.AsSpan(IsBelow(path, real) ? real.Length : written.Length);
                return Resolve(string.Concat(real, below), real.Length) is { } resolved && IsInAny(resolved);
            }
        }

        return false;
    }

    private static string WithoutEnd(string folder) => Path.TrimEndingDirectorySeparator(folder);

    private static bool IsBelow(string path, string folder) =>
        path.StartsWith(folder, _comparison) && (path.Length == folder.Length || path[folder.Length] == Path.DirectorySeparatorChar);

    private bool IsInAny(string path)
    {
        foreach (var (_, real) in _folders)
        {
            if (IsBelow(path, real))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Follows the links of each part behind <paramref name="sure"/> characters; null where they lead in circles.</summary>
    private static string? Resolve(string path, int sure = 0)
    {
        var links = 0;
        for (var end = NextEnd(path, sure); end > 0; end = NextEnd(path, end))
        {
            if (new FileInfo(path[..end]).LinkTarget is not { } target)
            {
                continue;
            }

            if (++links > MostLinks)
            {
                return null;
            }

            var rest = path[end..];
            path = Path.GetFullPath(target, Path.GetDirectoryName(path[..end])!);
            path = WithoutEnd(path) + rest;
            end = 0;
        }

        return path;
    }

    /// <summary>The end of the part that begins at or behind <paramref name="at"/>, or -1.</summary>
    private static int NextEnd(string path, int at)
    {
        if (at >= path.Length)
        {
            return -1;
        }

        var end = path.IndexOf(Path.DirectorySeparatorChar, at + 1);
        return end < 0 ? path.Length : end;
    }
}
