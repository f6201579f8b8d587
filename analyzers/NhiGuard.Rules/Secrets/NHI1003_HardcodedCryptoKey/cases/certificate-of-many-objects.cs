using System.Security.Cryptography.X509Certificates;

class Stored
{
    public string? Value { get; set; }
}

class Certificates
{
    public List<Stored> All { get; } = [new Stored { Value = "5D9E9B6B333CD42C99D1DE6175CC0F3E" }, new Stored { Value = "hash" }];

    public IEnumerable<X509Certificate2> Read(IEnumerable<Stored> stored) => stored.Select(s => new X509Certificate2(Convert.FromBase64String(s.Value!)));
}
