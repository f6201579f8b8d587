using System.Net;
using System.Security;

class Logins
{
    private const string Shared = {|NHI1002:"c0rrect-horse"|};

    public NetworkCredential Literal() => new NetworkCredential("user", {|NHI1002:"hardcoded"|});

    public NetworkCredential Constant() => new("user", Shared);

    public NetworkCredential Property() => new() { UserName = "user", Password = {|NHI1002:"t0ps3cr3t"|} };

    public NetworkCredential Choice(bool test) => new("user", test ? {|NHI1002:"test-4711"|} : Console.ReadLine());

    public NetworkCredential Fallback() => new("user", Environment.GetEnvironmentVariable("PW") ?? {|NHI1002:"fallback9"|});

    public SecureString Secure()
    {
        var secure = new SecureString();
        foreach (var c in {|NHI1002:"ch4r by char"|})
        {
            secure.AppendChar(c);
        }

        return secure;
    }
}
