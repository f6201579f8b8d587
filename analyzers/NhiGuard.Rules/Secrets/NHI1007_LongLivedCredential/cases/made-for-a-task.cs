public sealed class SecurityTokenDescriptor
{
    public DateTime? Expires { get; set; }

    public DateTime? NotBefore { get; set; }
}

public sealed class CookieOptions
{
    public DateTimeOffset? Expires { get; set; }
}

public sealed class CacheToken
{
    public DateTimeOffset? Expires { get; set; }
}

public static class Tokens
{
    public static SecurityTokenDescriptor Describe() => new() { Expires = DateTime.UtcNow.AddMinutes(15), NotBefore = DateTime.UtcNow.AddDays(-30) };

    public static SecurityTokenDescriptor Day() => new() { Expires = DateTime.UtcNow.AddDays(1) };

    public static SecurityTokenDescriptor Configured(int days) => new() { Expires = DateTime.UtcNow.AddDays(days) };

    public static CookieOptions Cookie() => new() { Expires = DateTimeOffset.UtcNow.AddYears(1) };

    public static CacheToken Cache() => new() { Expires = DateTimeOffset.UtcNow.AddYears(1) };

    public static bool IsOld(DateTime issued) => issued.AddYears(1) < DateTime.UtcNow;
}
