using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace NhiGuard.Tests;

/// <summary>A model that says what the test wrote, one turn after the other, and keeps what it was sent.</summary>
internal sealed class ScriptedModel(params AIContent[][] turns) : IChatClient
{
    private int _turn;

    public List<IList<ChatMessage>> Received { get; } = [];

    public List<ChatOptions?> Options { get; } = [];

    public bool Disposed { get; private set; }

    /// <summary>Awaited between two parts of a streamed answer.</summary>
    public Task Pause { get; init; } = Task.CompletedTask;

    /// <summary>Results of the calls, by call id.</summary>
    public IReadOnlyDictionary<string, object?> Results => Received[^1]
        .SelectMany(static message => message.Contents)
        .OfType<FunctionResultContent>()
        .ToDictionary(static result => result.CallId, static result => result.Result);

    public static FunctionCallContent Call(string id, string tool, params (string Name, object? Value)[] arguments) =>
        new(id, tool, arguments.ToDictionary(static a => a.Name, static a => a.Value));

    public Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, [.. Next(messages, options)])));

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var content in Next(messages, options))
        {
            yield return new ChatResponseUpdate(ChatRole.Assistant, [content]);
            await Pause;
        }
    }

    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceType.IsInstanceOfType(this) ? this : serviceType == typeof(ChatClientMetadata) ? new ChatClientMetadata("scripted") : null;

    public void Dispose() => Disposed = true;

    private AIContent[] Next(IEnumerable<ChatMessage> messages, ChatOptions? options)
    {
        Received.Add([.. messages]);
        Options.Add(options);
        return turns[Math.Min(_turn++, turns.Length - 1)];
    }
}
