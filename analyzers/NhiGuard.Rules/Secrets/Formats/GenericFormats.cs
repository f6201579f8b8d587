namespace NhiGuard.Secrets;

/// <summary>Formats of standards, whoever issues the credential.</summary>
internal static class GenericFormats
{
    private const string Pem = "https://www.rfc-editor.org/rfc/rfc7468";
    private const string OpenPgp = "https://www.rfc-editor.org/rfc/rfc9580";
    private const string Keys = "(PRIVATE KEY|RSA PRIVATE KEY|EC PRIVATE KEY|DSA PRIVATE KEY|ENCRYPTED PRIVATE KEY)";

    /// <summary>Line ends may be escaped, as in JSON.</summary>
    private const string Body = "[A-Za-z0-9+/=\\\r\n\t ]{64,65536}";

    public static IReadOnlyList<SecretFormat> All { get; } =
    [
        new("pem-private-key", "PEM", "private key", Armored("PRIVATE KEY", "RSA PRIVATE KEY", "EC PRIVATE KEY", "DSA PRIVATE KEY", "ENCRYPTED PRIVATE KEY"), 4.5, Pem, cut: $"-----BEGIN {Keys}-----" + Body),
        new("openssh-private-key", "OpenSSH", "private key", Armored("OPENSSH PRIVATE KEY"), 4.5, "https://man.openbsd.org/ssh-keygen", cut: "-----BEGIN OPENSSH PRIVATE KEY-----" + Body),
        new("pgp-private-key", "OpenPGP", "private key", Armored("PGP PRIVATE KEY BLOCK"), 4.5, OpenPgp, cut: "-----BEGIN PGP PRIVATE KEY BLOCK-----" + Body),
        new("jwt", "JWT", "signed token", "eyJ[A-Za-z0-9_-]{12,8192}.eyJ[A-Za-z0-9_-]{8,32768}.[A-Za-z0-9_-]{20,1024}", 3.5, "https://www.rfc-editor.org/rfc/rfc7519", Proof.Jwt),
    ];

    private static string Armored(params string[] labels) =>
        "(" + string.Join("|", labels.Select(label => $"-----BEGIN {label}-----{Body}-----END {label}-----")) + ")";
}
