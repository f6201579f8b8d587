using System.Globalization;
using System.Runtime.CompilerServices;

public static class Identifiers
{
    public const string Guid = "6f9619ff-8b86-d011-b42d-00c04fc964ff";
    public const string Sha1 = "da39a3ee5e6b4b0d3255bfef95601890afd80709";
    public const string Sha256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    public const string Md5 = "d41d8cd98f00b204e9800998ecf8427e";
    public const string Type = "System.Text.Json, Version=8.0.0.0, Culture=neutral, PublicKeyToken=cc7b13ffcd2ddd51";
    public const string Resource = "/subscriptions/6f9619ff-8b86-d011-b42d-00c04fc964ff/resourceGroups/rg-agents/providers/Microsoft.Storage/storageAccounts/agents";
    public const string Arn = "arn:aws:iam::123456789012:role/service-role/AgentExecutionRole";
    public const string Url = "https://api.contoso.com/v1/customers/6f9619ff8b86d011b42d00c04fc964ff/orders?page=2&sort=desc";
    public const string Image = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
    public const string Integrity = "sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC";
    public const string Certificate = "-----BEGIN CERTIFICATE-----";
    public const string PublicKey = "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEEVs/o5+uQbTjL3chynL4wXgUg2R9q9UU8I5mEovUf86QZ7kOBIjJwqnzD1omageEHWwHdBO6B+dFabmdT9POxg==\n-----END PUBLIC KEY-----";
    public const string Header = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9";
    public const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    public const string Thumbprint = "A909502DD82AE41433E6F83886B00D4277A32A7B";

    public static string Long => nameof(ConditionalWeakTable<object, object>.GetOrCreateValue) + "_sk_live_" + nameof(CultureInfo.CurrentCulture);
}
