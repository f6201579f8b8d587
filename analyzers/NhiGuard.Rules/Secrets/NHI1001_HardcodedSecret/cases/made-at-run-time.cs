using System.Security.Cryptography;

public static class Made
{
    public static string ApiKey() => "sk-" + Convert.ToHexString(RandomNumberGenerator.GetBytes(24));

    public static string Token(Guid id) => $"ghp_{id:N}";

    public static string Session(string user, int turn) => $"sess_{user}_{turn}_{DateTimeOffset.UtcNow.ToUnixTimeSeconds()}";

    public static string Jwt(string header, string payload, string signature) => header + "." + payload + "." + signature;

    public static string Long(int a, int b) => "AKIA" + a + b + "-is-only-a-prefix";
}
