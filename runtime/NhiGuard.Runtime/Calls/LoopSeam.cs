using System.Text.Json;

namespace NhiGuard;

/// <summary>Runs a tool of a loop that the application writes itself.</summary>
internal readonly struct LoopSeam(
    JsonElement json, IReadOnlyDictionary<string, object?> given, Func<JsonElement, CancellationToken, Task<object?>> body) : IToolSeam
{
    public async ValueTask<object?> RunAsync(IReadOnlyDictionary<string, object?>? arguments, CancellationToken cancellationToken) =>
        await body(ReferenceEquals(arguments, given) ? json : JsonSerializer.SerializeToElement(arguments), cancellationToken).ConfigureAwait(false);

    public static string Text(object? result) => result switch
    {
        string text => text,
        JsonElement element => element.GetRawText(),
        _ => JsonSerializer.Serialize(result),
    };
}
