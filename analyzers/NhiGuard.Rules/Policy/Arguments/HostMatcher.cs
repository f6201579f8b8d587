namespace NhiGuard;

/// <summary>The constraint <c>host-in</c>: an address, or a bare host, that points at one of the hosts and can be read in one way only.</summary>
public sealed class HostMatcher(ArgumentPolicy argument) : ArgumentMatcher(argument.Types)
{
    private readonly string[] _exact = [.. argument.Hosts.Where(static host => host[0] != '*')];
    private readonly string[] _below = [.. argument.Hosts.Where(static host => host[0] == '*').Select(static host => host.Substring(1))];

    /// <inheritdoc />
    public override bool Accepts(ScanText text)
    {
#if NET8_0_OR_GREATER
        Span<char> host = stackalloc char[HostText.Longest];
        return HostText.TryRead(text, host, out var length) && Covers(host[..length]);
#else
        var host = new char[HostText.Longest];
        return HostText.TryRead(text, host, out var length) && Covers(new string(host, 0, length));
#endif
    }

    private bool Covers(ScanText host)
    {
        foreach (var exact in _exact)
        {
            if (exact.Length == host.Length && Secrets.ScanTextExtensions.HasAt(host, 0, exact))
            {
                return true;
            }
        }

        foreach (var suffix in _below)
        {
            if (host.Length > suffix.Length && Secrets.ScanTextExtensions.HasAt(host, host.Length - suffix.Length, suffix))
            {
                return true;
            }
        }

        return false;
    }
}
