// @property NhiGuardMaxTokenLifetime=1h
public sealed class AccessToken
{
    public DateTimeOffset ExpiresAt { get; set; }
}

public static class Tokens
{
    public static AccessToken Long() => new() { ExpiresAt = {|NHI1007:DateTimeOffset.UtcNow.AddHours(2)|} };

    public static AccessToken Short() => new() { ExpiresAt = DateTimeOffset.UtcNow.AddHours(1) };
}
