using System.Security.Cryptography;
using System.Text;

class Macs
{
    public byte[] Mac(byte[] data) => HMACSHA256.HashData(Encoding.UTF8.GetBytes(Environment.GetEnvironmentVariable("KEY") ?? throw new InvalidOperationException("Set KEY.")), data);

    public HMACSHA512 Created() => new(Encoding.ASCII.GetBytes(Environment.GetEnvironmentVariable("KEY_2") ?? throw new InvalidOperationException("Set KEY_2.")));

    public byte[] Salted(string password) =>
        Rfc2898DeriveBytes.Pbkdf2(password, "NaCl-NaCl"u8, 100_000, HashAlgorithmName.SHA256, 32);
}
