using System.Security.Cryptography;
using System.Text;

class Generated
{
    public Aes Fresh()
    {
        var aes = Aes.Create();
        aes.GenerateKey();
        aes.IV = RandomNumberGenerator.GetBytes(16);
        return aes;
    }

    public Aes Given(byte[] key)
    {
        var aes = Aes.Create();
        aes.Key = key;
        return aes;
    }

    public Aes Filled(Stream stream)
    {
        var key = new byte[32];
        stream.ReadExactly(key);
        var aes = Aes.Create();
        aes.Key = key;
        return aes;
    }

    public ICryptoTransform Typed(Aes aes) => aes.CreateEncryptor(Encoding.UTF8.GetBytes(Console.ReadLine()!), aes.IV);

    public byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes("prefix" + text));
}
