namespace NhiGuard.Secrets;

internal static class CodeHostFormats
{
    private const string GitHub = "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github";

    public static IReadOnlyList<SecretFormat> All { get; } =
    [
        new("github-personal-token", "GitHub", "personal access token", "ghp_[A-Za-z0-9]{36}", 3.5, GitHub, Proof.Crc32Base62),
        new("github-oauth-token", "GitHub", "OAuth token", "gho_[A-Za-z0-9]{36}", 3.5, GitHub, Proof.Crc32Base62),
        new("github-user-token", "GitHub", "user-to-server token", "ghu_[A-Za-z0-9]{36}", 3.5, GitHub, Proof.Crc32Base62),
        new("github-server-token", "GitHub", "server-to-server token", "ghs_[A-Za-z0-9]{36}", 3.5, GitHub, Proof.Crc32Base62),
        new("github-refresh-token", "GitHub", "refresh token", "ghr_([A-Za-z0-9]{36}|[A-Za-z0-9]{76})", 3.5, GitHub, Proof.Crc32Base62),
        new("github-fine-grained-token", "GitHub", "fine-grained personal access token", "github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}", 4, GitHub),
    ];
}
