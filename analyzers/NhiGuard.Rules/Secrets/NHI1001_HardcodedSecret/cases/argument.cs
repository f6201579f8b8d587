public sealed class ChatService(string apiKey)
{
    public int KeyLength => apiKey.Length;

    public static ChatService Create() => new({|NHI1001:"{{secret:openai-project-key}}"|});

    public static ChatService CreateNamed() => new(apiKey: {|NHI1001:"{{secret:anthropic-api-key}}"|});
}
