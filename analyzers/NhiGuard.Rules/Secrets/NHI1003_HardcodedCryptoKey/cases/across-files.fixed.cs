using System.Security.Cryptography;
using System.Text;

static class Box
{
    public static Aes Open(string key)
    {
        var aes = Aes.Create();
        aes.Key = Encoding.UTF8.GetBytes(key);
        return aes;
    }
}

class BoxUser
{
    private const string Name = "box-of-secrets-1";

    public Aes Open() => Box.Open(Environment.GetEnvironmentVariable("KEY") ?? throw new InvalidOperationException("Set KEY."));

    public string Title() => Name;
}
