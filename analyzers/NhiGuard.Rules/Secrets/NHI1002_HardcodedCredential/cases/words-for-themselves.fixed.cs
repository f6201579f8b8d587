using System.Net;

class Words
{
    private const string Password = "password";
    private string _pwd = "pwd";

    public NetworkCredential Both() => new NetworkCredential("username", "password");

    public NetworkCredential Constant() => new NetworkCredential("user", Password);

    public NetworkCredential Field() => new NetworkCredential("user", _pwd);

    public NetworkCredential Property() => new() { UserName = "user", Password = "Password" };

    public NetworkCredential Chosen() => new NetworkCredential("admin", Environment.GetEnvironmentVariable("PASSWORD_2") ?? throw new InvalidOperationException("Set PASSWORD_2."));
}
