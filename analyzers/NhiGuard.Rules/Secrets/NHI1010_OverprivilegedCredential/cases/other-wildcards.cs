public sealed class Cors
{
    public string[] Origins { get; set; } = ["*"];

    public string Role { get; set; } = "Owner";

    public string RoleName { get; set; } = "Contributor";
}

public static class Files
{
    public static IEnumerable<string> All(string folder) => Directory.EnumerateFiles(folder, "*");

    public static string Everything() => "SELECT * FROM scopes";

    public static string Envelope => "*";
}
