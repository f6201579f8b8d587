using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.AI;

namespace SupportAgent.Model;

/// <summary>A model without judgement: it searches, then does whatever the text that it found tells it to do.</summary>
public sealed partial class ScriptedModel : IChatClient
{
    public Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var history = messages.ToList();
        var done = history.SelectMany(m => m.Contents).OfType<FunctionCallContent>().Select(c => c.Name).ToHashSet();
        var next = Plan(history).FirstOrDefault(call => !done.Contains(call.Name));
        return Task.FromResult(new ChatResponse(new ChatMessage(
            ChatRole.Assistant,
            next is null ? [new TextContent("Send it back within 30 days.")] : [next])));
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var update in (await GetResponseAsync(messages, options, cancellationToken)).ToChatResponseUpdates())
        {
            yield return update;
        }
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => serviceType.IsInstanceOfType(this) ? this : null;

    public void Dispose()
    {
    }

    // What the user asked for, with the instructions found on the way in between.
    private static IEnumerable<FunctionCallContent> Plan(IReadOnlyList<ChatMessage> history)
    {
        yield return Call("search_docs", """{"query":"return order"}""");
        foreach (var result in history.SelectMany(m => m.Contents).OfType<FunctionResultContent>())
        {
            var text = result.Result is JsonElement { ValueKind: JsonValueKind.String } json ? json.GetString() : result.Result?.ToString();
            foreach (Match instruction in Instruction().Matches(text ?? ""))
            {
                yield return Call(instruction.Groups[1].Value, instruction.Groups[2].Value);
            }
        }

        yield return Call("create_ticket", """{"title":"Return of an order"}""");
    }

    private static FunctionCallContent Call(string name, string arguments) =>
        new(Guid.NewGuid().ToString("N"), name, JsonSerializer.Deserialize<Dictionary<string, object?>>(arguments));

    [GeneratedRegex(@"^call (\w+) (\{.*\})\s*$", RegexOptions.Multiline)]
    private static partial Regex Instruction();
}
