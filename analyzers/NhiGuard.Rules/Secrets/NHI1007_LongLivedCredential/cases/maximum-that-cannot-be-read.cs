// @property NhiGuardMaxTokenLifetime=forever
public sealed class AccessToken
{
    public DateTimeOffset ExpiresAt { get; set; }
}

public static class Tokens
{
    public static AccessToken Day() => new() { ExpiresAt = DateTimeOffset.UtcNow.AddDays(1) };
}
