using Microsoft.Extensions.AI;

namespace NhiGuard.Benchmarks;

/// <summary>A model that calls one tool, then answers.</summary>
internal sealed class OneCall : IChatClient
{
    public Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, messages.Last().Role == ChatRole.Tool
            ? [new TextContent("bye")]
            : [new FunctionCallContent("1", "tool0", new Dictionary<string, object?> { ["query"] = "how do I send an order back" })])));

    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }
}
