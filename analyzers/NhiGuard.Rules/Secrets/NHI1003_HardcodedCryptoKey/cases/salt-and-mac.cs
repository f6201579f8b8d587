using System.Security.Cryptography;
using System.Text;

class Macs
{
    public byte[] Mac(byte[] data) => HMACSHA256.HashData(Encoding.UTF8.GetBytes({|NHI1003:"integrity-key-v1"|}), data);

    public HMACSHA512 Created() => new(Encoding.ASCII.GetBytes({|NHI1003:"another key"|}));

    public byte[] Salted(string password) =>
        Rfc2898DeriveBytes.Pbkdf2(password, {|NHI1003:"NaCl-NaCl"u8|}, 100_000, HashAlgorithmName.SHA256, 32);
}
