using System.Security.Cryptography;

class Derive
{
    public byte[] Constant(byte[] salt) =>
        Rfc2898DeriveBytes.Pbkdf2(Environment.GetEnvironmentVariable("PASSWORD") ?? throw new InvalidOperationException("Set PASSWORD."), salt, 100_000, HashAlgorithmName.SHA256, 32);

    public byte[] Typed(string password, byte[] salt) =>
        Rfc2898DeriveBytes.Pbkdf2(password, salt, 100_000, HashAlgorithmName.SHA256, 32);
}
