namespace NhiGuard.Secrets;

/// <summary>Formats of standards, whoever issues the credential.</summary>
internal static class GenericFormats
{
    private const string PemBody = "[A-Za-z0-9+/=\\\r\n\t ]{64,65536}";
    private const string OpenPgp = "https://www.rfc-editor.org/rfc/rfc9580";

    public static IReadOnlyList<SecretFormat> All { get; } =
    [
        new("pem-private-key", "PEM", "private key", "-----BEGIN (|RSA |EC |DSA |OPENSSH |ENCRYPTED )PRIVATE KEY-----" + PemBody + "(-----END (|RSA |EC |DSA |OPENSSH |ENCRYPTED )PRIVATE KEY-----|)", 4.8, "https://www.rfc-editor.org/rfc/rfc7468"),
        new("pgp-private-key", "OpenPGP", "private key", "-----BEGIN PGP PRIVATE KEY BLOCK-----" + PemBody + "(-----END PGP PRIVATE KEY BLOCK-----|)", 4.8, OpenPgp),
        new("jwt", "JWT", "signed token", "eyJ[A-Za-z0-9_-]{12,8192}.eyJ[A-Za-z0-9_-]{8,32768}.[A-Za-z0-9_-]{20,1024}", 3.5, "https://www.rfc-editor.org/rfc/rfc7519", Proof.Jwt),
    ];
}
