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
    public NetworkCredential Chain() => Steps.First({|NHI1002:"thr0ugh-tw0"|});

    public NetworkCredential Named() => Steps.First(data: {|NHI1002:"by-n4me"|});

    public NetworkCredential Box() => Steps.Boxed({|NHI1002:"1n-a-b0x"|});

    public NetworkCredential Dispatch(Sink sink) => sink.Make({|NHI1002:"v1rtual-call"|});

    public NetworkCredential Extension() => Steps.First({|NHI1002:"3xtended"|}.Same());

    public NetworkCredential Collection()
    {
        var data = new Dictionary<int, string>();
        data.Add(0, {|NHI1002:"d1ct-entry"|});
        return Steps.Filled(data);
    }

    public void ByParameterName() => Steps.Login("bob", {|NHI1002:"hunter22"|});
}
