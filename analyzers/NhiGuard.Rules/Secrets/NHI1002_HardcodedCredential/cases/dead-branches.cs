using System.Net;

class DeadBranches
{
    private const bool Test = false;
    private static readonly bool s_never = false;
    private static int s_five = 5;
    private bool _off = false;

    public NetworkCredential Constant()
    {
        var data = Console.ReadLine();
        if (Test)
        {
            data = "n3ver-1";
        }

        return new("user", data);
    }

    public NetworkCredential Readonly()
    {
        string? data;
        if (s_never)
        {
            data = "n3ver-2";
        }
        else
        {
            data = Console.ReadLine();
        }

        return new("user", data);
    }

    public NetworkCredential Number()
    {
        string? data = null;
        switch (s_five)
        {
            case 6:
                data = "n3ver-3";
                break;
            default:
                data = Console.ReadLine();
                break;
        }

        return new("user", data);
    }

    public NetworkCredential Private() => new("user", _off ? "n3ver-4" : Console.ReadLine());

    public NetworkCredential Method() => new("user", No() && s_five == 5 ? "n3ver-5" : Console.ReadLine());

    public NetworkCredential Overwritten()
    {
        var data = "n3ver-6";
        data = Console.ReadLine();
        return new("user", data);
    }

    public NetworkCredential Left(bool test)
    {
        var data = Console.ReadLine();
        if (test)
        {
            data = "n3ver-7";
            Console.WriteLine(data);
            return new();
        }

        return new("user", data);
    }

    private static bool No() => false;
}
