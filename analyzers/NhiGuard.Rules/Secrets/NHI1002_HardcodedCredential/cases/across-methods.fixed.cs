using System.Net;

abstract class Sink
{
    public abstract NetworkCredential Make(string data);
}

class RealSink : Sink
{
    public override NetworkCredential Make(string data) => new("user", data);
}

static class Steps
{
    public static NetworkCredential First(string data) => Second(data);

    private static NetworkCredential Second(string data) => new("user", data);

    public static NetworkCredential Boxed(object data) => new("user", (string)data);

    public static NetworkCredential Filled(Dictionary<int, string> data) => new("user", data[2]);

    public static string Same(this string data) => data.Trim();

    public static void Login(string user, string password) => Console.WriteLine(user + password.Length);
}

class Caller
{
    public NetworkCredential Chain() => Steps.First(Environment.GetEnvironmentVariable("PASSWORD") ?? throw new InvalidOperationException("Set PASSWORD."));

    public NetworkCredential Named() => Steps.First(data: Environment.GetEnvironmentVariable("PASSWORD_2") ?? throw new InvalidOperationException("Set PASSWORD_2."));

    public NetworkCredential Box() => Steps.Boxed(Environment.GetEnvironmentVariable("PASSWORD_3") ?? throw new InvalidOperationException("Set PASSWORD_3."));

    public NetworkCredential Dispatch(Sink sink) => sink.Make(Environment.GetEnvironmentVariable("PASSWORD_4") ?? throw new InvalidOperationException("Set PASSWORD_4."));

    public NetworkCredential Extension() => Steps.First((Environment.GetEnvironmentVariable("PASSWORD_5") ?? throw new InvalidOperationException("Set PASSWORD_5.")).Same());

    public NetworkCredential Collection()
    {
        var data = new Dictionary<int, string>();
        data.Add(0, Environment.GetEnvironmentVariable("PASSWORD_6") ?? throw new InvalidOperationException("Set PASSWORD_6."));
        return Steps.Filled(data);
    }

    public void ByParameterName() => Steps.Login("bob", Environment.GetEnvironmentVariable("PASSWORD_7") ?? throw new InvalidOperationException("Set PASSWORD_7."));
}
