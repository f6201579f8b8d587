using static NhiGuard.Secrets.CredentialKind;

namespace NhiGuard.Secrets;

/// <summary>APIs that take a key, a salt, an initialisation vector or the password of a certificate: one line each.</summary>
public static class CryptoKeyApis
{
    private const string Crypto = "System.Security.Cryptography.";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<CredentialApi> All { get; } =
    [
        Of("SymmetricAlgorithm", "Key", "", -1),
        Of("SymmetricAlgorithm", "IV", "", -1, Salt),
        Of("SymmetricAlgorithm", "SetKey", "key", 0),
        Of("SymmetricAlgorithm", "CreateEncryptor", "rgbKey", 0),
        Of("SymmetricAlgorithm", "CreateEncryptor", "rgbIV", 1, Salt),
        Of("SymmetricAlgorithm", "CreateDecryptor", "rgbKey", 0),
        Of("SymmetricAlgorithm", "CreateDecryptor", "rgbIV", 1, Salt),
        Of("SymmetricAlgorithm", "EncryptCbc", "iv", 1, Salt),
        Of("SymmetricAlgorithm", "EncryptCfb", "iv", 1, Salt),
        Of("AesGcm", ".ctor", "key", 0),
        Of("AesGcm", "Encrypt", "nonce", 0, Salt),
        Of("AesCcm", ".ctor", "key", 0),
        Of("AesCcm", "Encrypt", "nonce", 0, Salt),
        Of("ChaCha20Poly1305", ".ctor", "key", 0),
        Of("ChaCha20Poly1305", "Encrypt", "nonce", 0, Salt),
        Of("KeyedHashAlgorithm", "Key", "", -1),
        Of("HMACMD5", ".ctor", "key", 0),
        Of("HMACSHA1", ".ctor", "key", 0),
        Of("HMACSHA256", ".ctor", "key", 0),
        Of("HMACSHA384", ".ctor", "key", 0),
        Of("HMACSHA512", ".ctor", "key", 0),
        Of("HMACSHA1", "HashData", "key", 0),
        Of("HMACSHA256", "HashData", "key", 0),
        Of("HMACSHA384", "HashData", "key", 0),
        Of("HMACSHA512", "HashData", "key", 0),
        Of("Rfc2898DeriveBytes", ".ctor", "salt", 1, Salt),
        Of("Rfc2898DeriveBytes", "Pbkdf2", "salt", 1, Salt),
        Of("Rfc2898DeriveBytes", "Salt", "", -1, Salt),
        Of("PasswordDeriveBytes", ".ctor", "rgbSalt", 1, Salt),
        Of("PasswordDeriveBytes", ".ctor", "salt", 1, Salt),
        Of("HKDF", "DeriveKey", "ikm", 1),
        Of("ProtectedData", "Protect", "optionalEntropy", 1, Salt, package: "System.Security.Cryptography.ProtectedData"),
        Of("X509Certificates.X509Certificate", ".ctor", "password", 1, Certain),
        Of("X509Certificates.X509Certificate2", ".ctor", "rawData", 0, Certificate),
        Of("X509Certificates.X509Certificate2", ".ctor", "password", 1, Certain),
        Of("X509Certificates.X509Certificate2Collection", "Import", "password", 1, Certain),
        Of("X509Certificates.X509Certificate", "Export", "password", 1, Certain),
        Of("X509Certificates.X509CertificateLoader", "LoadPkcs12", "password", 1, Certain),
        Of("X509Certificates.X509CertificateLoader", "LoadPkcs12FromFile", "password", 1, Certain),
        Of("RSA", "ImportFromEncryptedPem", "password", 1, Certain),
        Of("AsymmetricAlgorithm", "ImportFromEncryptedPem", "password", 1, Certain),
        Of("AsymmetricAlgorithm", "ImportEncryptedPkcs8PrivateKey", "password", 0, Certain),
        Of("AsymmetricAlgorithm", "ExportEncryptedPkcs8PrivateKey", "password", 0, Certain),
    ];

    private static CredentialApi Of(string type, string member, string parameter, int ordinal, CredentialKind kind = Key, string? package = null) =>
        new(Crypto + type, member, parameter, ordinal, kind, HardcodedCryptoKey.Rule.Id, package);
}
