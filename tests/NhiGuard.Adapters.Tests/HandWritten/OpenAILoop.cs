using System.Text.Json;
using OpenAI.Chat;

namespace NhiGuard.Tests.HandWritten;

/// <summary>The sample in build/package/NhiGuard.Runtime.md, which a test compares with the body of this method.</summary>
internal static class OpenAILoop
{
    public static async Task<string> AskAsync(
        NhiGuardRuntime guard,
        ChatClient client,
        ChatCompletionOptions options,
        IReadOnlyDictionary<string, Func<JsonElement, CancellationToken, Task<object?>>> tools,
        string question)
    {
        using var run = guard.BeginRun("support-bot");
        run.UserSaid(question);
        List<ChatMessage> messages = [new UserChatMessage(question)];
        while (true)
        {
            ChatCompletion completion = await client.CompleteChatAsync(messages, options);
            messages.Add(new AssistantChatMessage(completion));
            if (completion.FinishReason != ChatFinishReason.ToolCalls)
            {
                return completion.Content[0].Text;
            }

            foreach (ChatToolCall call in completion.ToolCalls)
            {
                string result = await guard.CallToolAsync("support-bot", call.FunctionName, call.FunctionArguments.ToString(), (arguments, token) =>
                    tools[call.FunctionName](arguments, token));
                messages.Add(new ToolChatMessage(call.Id, result));
            }
        }
    }
}
