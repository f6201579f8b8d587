using System.Security.Cryptography;

class Stored
{
    public byte[] Verify(string password, byte[] stored) =>
        Rfc2898DeriveBytes.Pbkdf2(password, stored[..16], 100_000, HashAlgorithmName.SHA256, 32);

    public byte[] Make(string password)
    {
        Span<byte> salt = stackalloc byte[16];
        RandomNumberGenerator.Fill(salt);
        return Rfc2898DeriveBytes.Pbkdf2(password, salt, 100_000, HashAlgorithmName.SHA256, 32);
    }
}
