using System.Text.Json;
using Microsoft.Extensions.AI;

namespace NhiGuard;

/// <summary>Runs a function for the guard, and looks for secrets in the shapes of this framework.</summary>
/// <param name="serializer">The function's own options.</param>
/// <param name="arguments">What the framework called with.</param>
/// <param name="run">Runs the function.</param>
/// <param name="state">Handed to <paramref name="run"/>.</param>
internal readonly struct FunctionSeam<TState>(
    JsonSerializerOptions serializer,
    AIFunctionArguments arguments,
    TState state,
    Func<TState, AIFunctionArguments, CancellationToken, ValueTask<object?>> run) : IToolSeam
{
    public JsonSerializerOptions? Serializer => serializer;

    public ValueTask<object?> RunAsync(IReadOnlyDictionary<string, object?>? given, CancellationToken cancellationToken) =>
        SettleAsync(run(state, (AIFunctionArguments)given!, cancellationToken));

    public IReadOnlyDictionary<string, object?> Shape(IReadOnlyDictionary<string, object?> cleaned) =>
        new AIFunctionArguments(cleaned.ToDictionary(static argument => argument.Key, static argument => argument.Value))
        {
            Context = arguments.Context,
            Services = arguments.Services,
        };

    public object? Redact(object? output, SecretRedactor redactor) => ContentRedactor.Redact(output, redactor, serializer);

    /// <summary>A lazy sequence is the tool's own code still to run: it runs within the call.</summary>
    private static ValueTask<object?> SettleAsync(ValueTask<object?> pending)
    {
        return pending.IsCompletedSuccessfully ? new(Settle(pending.Result)) : AwaitAsync(pending);

        static async ValueTask<object?> AwaitAsync(ValueTask<object?> pending) => Settle(await pending.ConfigureAwait(false));

        static object? Settle(object? output) =>
            output is IEnumerable<AIContent> and not ICollection<AIContent> ? ((IEnumerable<AIContent>)output).ToList() : output;
    }
}
