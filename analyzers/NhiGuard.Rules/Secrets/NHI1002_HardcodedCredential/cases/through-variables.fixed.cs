using System.Net;

class Variables
{
    private static readonly bool s_yes = true;
    private static bool s_no = false;
    private string _kept = Environment.GetEnvironmentVariable("PASSWORD") ?? throw new InvalidOperationException("Set PASSWORD.");

    public NetworkCredential Assigned()
    {
        string data;
        data = Environment.GetEnvironmentVariable("PASSWORD_2") ?? throw new InvalidOperationException("Set PASSWORD_2.");
        var copy = data;
        return new("user", copy);
    }

    public NetworkCredential Field() => new("user", _kept);

    public NetworkCredential Branch()
    {
        string? data;
        if (s_yes)
        {
            data = Environment.GetEnvironmentVariable("PASSWORD_3") ?? throw new InvalidOperationException("Set PASSWORD_3.");
        }
        else
        {
            data = Console.ReadLine();
        }

        return new("user", data);
    }

    public NetworkCredential Listed()
    {
        var list = new List<string>();
        list.Add(Environment.GetEnvironmentVariable("PASSWORD_4") ?? throw new InvalidOperationException("Set PASSWORD_4."));
        return new("user", list[0]);
    }

    public NetworkCredential Boxed()
    {
        object box = Environment.GetEnvironmentVariable("PASSWORD_5") ?? throw new InvalidOperationException("Set PASSWORD_5.");
        return new("user", (string)box);
    }

    public NetworkCredential Helper() => new("user", Source());

    private static string Source() => s_no ? "n3ver-returned" : Environment.GetEnvironmentVariable("PASSWORD_6") ?? throw new InvalidOperationException("Set PASSWORD_6.");

    public void Keep(string value) => _kept = value;
}
