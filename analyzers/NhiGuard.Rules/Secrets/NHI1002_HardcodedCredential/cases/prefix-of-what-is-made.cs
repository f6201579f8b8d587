using System.Net;

class Prefixes
{
    private const string Prefix = "usr_4_";
    private const string Separator = ":";

    public NetworkCredential Made() => new NetworkCredential("user", Prefix + Guid.NewGuid().ToString("N"));

    public NetworkCredential Read() => new NetworkCredential("user", $"{Prefix}{Console.ReadLine()}{Separator}");
}
