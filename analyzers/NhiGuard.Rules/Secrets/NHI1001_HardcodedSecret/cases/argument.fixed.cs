public sealed class ChatService(string apiKey)
{
    public int KeyLength => apiKey.Length;

    public static ChatService Create() => new(Environment.GetEnvironmentVariable("OPENAI_API_KEY") ?? throw new InvalidOperationException("Set OPENAI_API_KEY."));

    public static ChatService CreateNamed() => new(apiKey: Environment.GetEnvironmentVariable("ANTHROPIC_API_KEY") ?? throw new InvalidOperationException("Set ANTHROPIC_API_KEY."));
}
