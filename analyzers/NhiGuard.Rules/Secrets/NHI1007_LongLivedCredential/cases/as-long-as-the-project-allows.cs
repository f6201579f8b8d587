// @property NhiGuardMaxTokenLifetime=90d
public sealed class AccessToken
{
    public DateTimeOffset ExpiresAt { get; set; }
}

public static class Tokens
{
    public static AccessToken Quarter() => new() { ExpiresAt = DateTimeOffset.UtcNow.AddDays(90) };
}
