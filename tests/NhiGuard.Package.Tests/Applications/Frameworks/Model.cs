using Microsoft.Extensions.AI;

/// <summary>Calls both tools, then says what came back.</summary>
public sealed class Model : IChatClient
{
    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options, CancellationToken cancellationToken)
    {
        var results = messages.SelectMany(m => m.Contents).OfType<FunctionResultContent>().ToList();
        return Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, results.Count == 0
            ? [Call("1", "search_docs"), Call("2", "export_customers")]
            : [new TextContent(string.Join(", ", results.Select(r => Program.Short(r.Result))))])));
    }

    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options, CancellationToken cancellationToken) => throw new NotSupportedException();

    public object? GetService(Type serviceType, object? serviceKey) => null;

    public void Dispose()
    {
    }

    private static FunctionCallContent Call(string id, string tool) => new(id, tool, new Dictionary<string, object?> { ["text"] = "a" });
}
