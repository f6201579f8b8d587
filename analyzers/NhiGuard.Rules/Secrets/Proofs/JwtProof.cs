using System.Text;

namespace NhiGuard.Secrets;

/// <summary>Header and payload decode to JSON objects, and the header names an algorithm.</summary>
internal sealed class JwtProof : Proof
{
    public override bool Holds(string value)
    {
        var parts = value.Split('.');
        return parts.Length == 3
            && Base64Url.TryDecode(parts[0]) is { } header && IsObject(header) && header.Contains("\"alg\"")
            && Base64Url.TryDecode(parts[1]) is { } payload && IsObject(payload);
    }

    public override string Seal(string shaped, ExampleRandom random)
    {
        var subject = random.Below(int.MaxValue);
        var issued = 1_700_000_000 + random.Below(50_000_000);
        var payload = $"{{\"sub\":\"{subject}\",\"name\":\"service-{random.Below(1000)}\",\"iat\":{issued}}}";
        return Base64Url.Encode("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + "." + Base64Url.Encode(payload) + shaped.Substring(shaped.LastIndexOf('.'));
    }

    private static bool IsObject(string json)
    {
        var text = json.Trim();
        return text.Length > 2 && text[0] == '{' && text[text.Length - 1] == '}' && text.Contains("\":");
    }
}
