namespace NhiGuard.Secrets;

/// <summary>Header and payload decode to JSON objects; the header names an algorithm, the payload a registered claim.</summary>
internal sealed class JwtProof : Proof
{
    private static readonly string[] _claims = ["\"iss\"", "\"sub\"", "\"aud\"", "\"exp\"", "\"nbf\"", "\"iat\"", "\"jti\""];

    public override bool Holds(string value)
    {
        var parts = value.Split('.');
        return parts.Length == 3
            && !DocumentedExamples.Contains(parts[1])
            && Base64.TryDecodeText(parts[0]) is { } header && IsObject(header) && header.Contains("\"alg\"")
            && Base64.TryDecodeText(parts[1]) is { } payload && IsObject(payload) && Array.Exists(_claims, payload.Contains);
    }

    public override string Seal(string shaped, ExampleRandom random)
    {
        var issued = 1_700_000_000 + random.Below(50_000_000);
        var payload = $"{{\"sub\":\"{random.Below(int.MaxValue)}\",\"name\":\"service-{random.Below(1000)}\",\"iat\":{issued}}}";
        var signature = shaped.Substring(shaped.LastIndexOf('.'));
        return Base64.EncodeUrl("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + "." + Base64.EncodeUrl(payload) + signature;
    }

    private static bool IsObject(string json)
    {
        var text = json.Trim();
        return text.Length > 2 && text[0] == '{' && text[text.Length - 1] == '}' && text.Contains("\":");
    }
}
