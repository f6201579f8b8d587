namespace NhiGuard.Secrets;

/// <summary>Formats of standards, whoever issues the credential.</summary>
internal static class GenericFormats
{
    public static IReadOnlyList<SecretFormat> All { get; } =
    [
        new("pem-private-key", "PEM", "private key", "-----BEGIN (|RSA |EC |DSA |OPENSSH |ENCRYPTED )PRIVATE KEY-----[A-Za-z0-9+/=\\\r\n\t ]{64,65536}(-----END (|RSA |EC |DSA |OPENSSH |ENCRYPTED )PRIVATE KEY-----|)", 4.8, "https://www.rfc-editor.org/rfc/rfc7468"),
        new("jwt", "JWT", "signed token", "eyJ[A-Za-z0-9_-]{12,8192}.eyJ[A-Za-z0-9_-]{8,32768}.[A-Za-z0-9_-]{20,1024}", 3.5, "https://www.rfc-editor.org/rfc/rfc7519", Proof.Jwt),
    ];
}
