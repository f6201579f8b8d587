using System.Net;

class Reader(Func<string, string> setting, IDictionary<string, string> values)
{
    public NetworkCredential Environment() => new("user", System.Environment.GetEnvironmentVariable("DB_PASSWORD"));

    public NetworkCredential Setting() => new("user", setting("Database:Password"));

    public NetworkCredential Stored() => new("user", values["password"]);

    public NetworkCredential File() => new("user", System.IO.File.ReadAllText("password.txt").Trim());

    public NetworkCredential Typed()
    {
        string? password = "";
        try
        {
            password = Console.ReadLine();
        }
        catch (IOException)
        {
            Console.WriteLine("no input");
        }

        return new NetworkCredential("user", password);
    }
}
