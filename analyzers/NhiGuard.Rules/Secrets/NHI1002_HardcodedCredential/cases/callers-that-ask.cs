using System.Net;

static class Asking
{
    public static NetworkCredential Make(string name, string data) => new(name, data);

    public static NetworkCredential Good() => Make("constant-n4me", Console.ReadLine()!);

    public static NetworkCredential Empty() => Make("user", "");

    public static void Log(string password) => Console.WriteLine(password.Length);

    public static void Name() => Log(nameof(Log));

    public static void Text() => Log("the password is missing");
}
