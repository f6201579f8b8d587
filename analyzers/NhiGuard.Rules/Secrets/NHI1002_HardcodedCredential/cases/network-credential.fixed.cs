using System.Net;
using System.Security;

class Logins
{
    private static readonly string Shared = Environment.GetEnvironmentVariable("PASSWORD") ?? throw new InvalidOperationException("Set PASSWORD.");

    public NetworkCredential Literal() => new NetworkCredential("user", Environment.GetEnvironmentVariable("PASSWORD_2") ?? throw new InvalidOperationException("Set PASSWORD_2."));

    public NetworkCredential Constant() => new("user", Shared);

    public NetworkCredential Property() => new() { UserName = "user", Password = Environment.GetEnvironmentVariable("PASSWORD_3") ?? throw new InvalidOperationException("Set PASSWORD_3.") };

    public NetworkCredential Choice(bool test) => new("user", test ? Environment.GetEnvironmentVariable("PASSWORD_4") ?? throw new InvalidOperationException("Set PASSWORD_4.") : Console.ReadLine());

    public NetworkCredential Fallback() => new("user", Environment.GetEnvironmentVariable("PW") ?? throw new InvalidOperationException("Set PW."));

    public SecureString Secure()
    {
        var secure = new SecureString();
        foreach (var c in Environment.GetEnvironmentVariable("C") ?? throw new InvalidOperationException("Set C."))
        {
            secure.AppendChar(c);
        }

        return secure;
    }
}
