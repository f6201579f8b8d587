public sealed class SecurityTokenDescriptor
{
    public DateTime? Expires { get; set; }
}

public sealed class BlobSasBuilder
{
    public DateTimeOffset ExpiresOn { get; set; }
}

public sealed class JwtSecurityToken(string issuer, DateTime? expires = null)
{
    public string Text => $"{issuer}{expires}";
}

public static class Tokens
{
    public static SecurityTokenDescriptor Describe() => new() { Expires = {|NHI1007:DateTime.UtcNow.AddDays(30)|} };

    public static JwtSecurityToken Sign() => new("contoso", expires: {|NHI1007:DateTime.UtcNow.AddYears(1)|});

    public static BlobSasBuilder Share(TimeProvider time)
    {
        var sas = new BlobSasBuilder();
        sas.ExpiresOn = {|NHI1007:time.GetUtcNow().AddHours(25)|};
        return sas;
    }
}
