public sealed class OAuthOptions
{
    public string Scope { get; set; } = "";

    public ICollection<string> Scopes { get; } = [];
}

public static class Logins
{
    public static OAuthOptions GitHub() => new() { Scope = "read:user read:org" };

    public static OAuthOptions Google() => new()
    {
        Scopes = { "openid", "https://www.googleapis.com/auth/drive.file", "https://www.googleapis.com/auth/devstorage.read_only" },
    };

    public static OAuthOptions Own() => new() { Scope = "administrators.read tickets.write" };
}
