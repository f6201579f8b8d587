namespace NhiGuard.Tools;

/// <summary>Tools from a server that nobody has named, or from another address or package than the one that was named.</summary>
public static class UnknownToolServer
{
    /// <summary>The card. The argument is the name of the server.</summary>
    public static Rule Rule { get; } = new()
    {
        Id = "NHI3015",
        Name = "UnknownToolServer",
        Title = "A server of tools that the policy does not name",
        Message = "Tool server '{0}' is not the one that the policy names",
        Severity = RuleSeverity.Warning,
        Faces = Faces.Run,
        Fix = FixSafety.None,
        Standards = new()
        {
            OwaspAgentic = "ASI04",
            OwaspNhi = "NHI3:2025",
            Cwe = "CWE-829",
            Maestro = "L7",
            NistAiRmf = "MAP 3.4",
            NistCsf = "PR.PS",
        },
    };

    /// <summary>Denies a server that is not in the policy, and one that is reached or started in another way than the policy says.</summary>
    /// <param name="use">The server; without address and command line its name alone is looked at.</param>
    /// <param name="policy">The policy in force.</param>
    public static Verdict Check(in ServerUse use, Policy policy)
    {
        if (!policy.Servers.TryGetValue(use.Name, out var server))
        {
            return Verdict.Deny(Rule, Reasons.UnknownServer, policy);
        }

        // A policy that says nothing about where the server is leaves it to the application.
        if (server is { Url: null, Package: null })
        {
            return Verdict.Allow(policy);
        }

        if (use.Url is { } url && !IsSame(url, server.Url))
        {
            return Verdict.Deny(Rule, Reasons.OtherAddress, policy);
        }

        return use.Command is { } words && !Starts(words, server.Package)
            ? Verdict.Deny(Rule, Reasons.OtherPackage, policy)
            : Verdict.Allow(policy);
    }

    private static bool IsSame(string seen, string? named) =>
        Uri.TryCreate(seen, UriKind.Absolute, out var one)
        && Uri.TryCreate(named, UriKind.Absolute, out var other)
        && one.UserInfo.Length == 0
        && Uri.Compare(one, other, UriComponents.HttpRequestUrl, UriFormat.Unescaped, StringComparison.Ordinal) == 0;

    /// <summary>The package with its version, exactly, is a word of the command line.</summary>
    private static bool Starts(IReadOnlyList<string> words, string? package)
    {
        var name = package?.Substring(package.IndexOf(':') + 1);
        return name is not null && words.Contains(name, StringComparer.Ordinal);
    }
}
