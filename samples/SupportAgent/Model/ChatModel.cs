using Microsoft.Extensions.AI;

namespace SupportAgent.Model;

public static class ChatModel
{
    /// <summary>A real model where a key is set, else the scripted one.</summary>
    public static IChatClient Create() =>
        Environment.GetEnvironmentVariable("OPENAI_API_KEY") is { Length: > 0 } key
            ? new OpenAI.Chat.ChatClient("gpt-4o-mini", key).AsIChatClient()
            : new ScriptedModel();
}
