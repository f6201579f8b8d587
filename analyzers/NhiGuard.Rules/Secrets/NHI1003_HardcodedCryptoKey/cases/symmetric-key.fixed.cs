using System.Security.Cryptography;
using System.Text;

class Symmetric
{
    private static readonly byte[] s_key = { 0x13, 0x37, 0xC0, 0xDE, 0x42, 0x23, 0x05, 0x66, 0x17, 0x28, 0x39, 0x4A, 0x5B, 0x6C, 0x7D, 0x8E };
    private readonly string _text = Environment.GetEnvironmentVariable("RGB_KEY") ?? throw new InvalidOperationException("Set RGB_KEY.");

    public Aes Field()
    {
        var aes = Aes.Create();
        aes.Key = s_key;
        aes.IV = new byte[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16 };
        return aes;
    }

    public ICryptoTransform Text(Aes aes) => aes.CreateEncryptor(Encoding.UTF8.GetBytes(_text), aes.IV);

    public Aes Decoded()
    {
        var aes = Aes.Create();
        aes.Key = Convert.FromBase64String(Environment.GetEnvironmentVariable("KEY") ?? throw new InvalidOperationException("Set KEY."));
        return aes;
    }

    public AesGcm Span() => new("0123456789abcdef"u8, 16);
}
