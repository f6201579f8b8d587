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
        new("pkcs12-bundle", "PKCS#12", "bundle with a private key", "MII[A-Za-z0-9+/]{2}[AQgw]{1}IBAzCC[A-Za-z0-9+/]{400,65536}[=]{0,2}", 4.5, "https://www.rfc-editor.org/rfc/rfc7292"),
        new("pkcs8-rsa-key", "PKCS#8", "RSA private key", "MII[A-Za-z0-9+/]{2}[AQgw]{1}IBADANBgkqhkiG9w0BAQEFAASC[A-Za-z0-9+/]{400,8192}[=]{0,2}", 4.5, "https://www.rfc-editor.org/rfc/rfc5958"),
        new("pkcs1-rsa-key", "PKCS#1", "RSA private key", "MII[A-Za-z0-9+/]{2}[AQgw]{1}IBAAK(CAQEA|CAYEA|CAgEA|BgQ)[A-Za-z0-9+/]{400,8192}[=]{0,2}", 4.5, "https://www.rfc-editor.org/rfc/rfc8017"),
        new("pkcs8-ec-key", "PKCS#8", "EC private key", "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg[A-Za-z0-9+/]{136}", 4.5, "https://www.rfc-editor.org/rfc/rfc5915"),
        new("sec1-ec-key", "SEC 1", "EC private key", "MHcCAQEEI[A-Za-z0-9+/]{43}oAoGCCqGSM49AwEHoUQDQgAE[A-Za-z0-9+/]{86}==", 4.5, "https://www.rfc-editor.org/rfc/rfc5915"),
        new("xml-rsa-key", ".NET", "RSA private key in XML", "<InverseQ[>]{1}[<]{1}D[>]{1}>[A-Za-z0-9+/]{86,1024}[=]{0,2}", 4.5, "https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsa.toxmlstring"),
        new("aspnet-machine-key", "ASP.NET", "machine key", "<(validationKey|decryptionKey)=[\"'\\]{1,2}>[A-F0-9]{48,128}", 3.3, "https://learn.microsoft.com/previous-versions/aspnet/w8h3skw9(v=vs.100)"),
        new("wireguard-private-key", "WireGuard", "private key", "<PrivateKey[ =]{1,3}>[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]{1}=", 4, "https://www.wireguard.com/quickstart/"),
    ];

    private static string Armored(params string[] labels) =>
        "(" + string.Join("|", labels.Select(label => $"-----BEGIN {label}-----{Body}-----END {label}-----")) + ")";
}
