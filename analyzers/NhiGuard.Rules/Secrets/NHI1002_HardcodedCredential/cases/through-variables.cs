using System.Net;

class Variables
{
    private static readonly bool s_yes = true;
    private static bool s_no = false;
    private string _kept = {|NHI1002:"7h15-f13ld"|};

    public NetworkCredential Assigned()
    {
        string data;
        data = {|NHI1002:"f1rst-4ss1gned"|};
        var copy = data;
        return new("user", copy);
    }

    public NetworkCredential Field() => new("user", _kept);

    public NetworkCredential Branch()
    {
        string? data;
        if (s_yes)
        {
            data = {|NHI1002:"alw4ys-t4ken"|};
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
        list.Add({|NHI1002:"1n-a-l1st"|});
        return new("user", list[0]);
    }

    public NetworkCredential Boxed()
    {
        object box = {|NHI1002:"1n-a-b0x"|};
        return new("user", (string)box);
    }

    public NetworkCredential Helper() => new("user", Source());

    private static string Source() => s_no ? "n3ver-returned" : {|NHI1002:"alw4ys-returned"|};

    public void Keep(string value) => _kept = value;
}
