// @references guard
using NhiGuard;

public sealed class Client(string key = SecretRef.Prefix + "OPENAI_API_KEY")
{
    public string Key => key;

    public static Client Create() => new(SecretRef.For("OPENAI_API_KEY"));

    public static string Header => $"Bearer {SecretRef.Prefix}{nameof(OpenAiKey)}";

    private static string OpenAiKey => SecretRef.For("openai-api-key");
}
