using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.SemanticKernel;

namespace NhiGuard;

/// <summary>A function whose result is read as a stream: its body runs while somebody reads, and so does the guarded call. It is judged
/// before the first part, and each part is cleaned by itself.</summary>
internal static class GuardedStream
{
    private static readonly MethodInfo _read = typeof(GuardedStream).GetMethod(nameof(ReadAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>The result of the context, guarded.</summary>
    public static FunctionResult Over(FunctionInvocationContext context, ToolCall call, NhiGuardRuntime guard)
    {
        var stream = context.Result.GetValue<object>();
        var type = stream?.GetType().GetInterfaces().FirstOrDefault(static i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>));
        return type is null
            ? throw new NotSupportedException($"The stream of {context.Function.Name} has no type that the guard could read.")
            : new(context.Function, _read.MakeGenericMethod(type.GetGenericArguments()).Invoke(null, [stream, context, call, guard]), context.Result.Culture);
    }

    private static async IAsyncEnumerable<T> ReadAsync<T>(
        IAsyncEnumerable<T> source, FunctionInvocationContext context, ToolCall call, NhiGuardRuntime guard)
    {
        using var reading = CancellationTokenSource.CreateLinkedTokenSource(context.CancellationToken);
        var parts = Channel.CreateBounded<T>(1);
        var calling = CallAsync();
        try
        {
            while (await parts.Reader.WaitToReadAsync(CancellationToken.None).ConfigureAwait(false))
            {
                while (parts.Reader.TryRead(out var part))
                {
                    yield return part;
                }
            }
        }
        finally
        {
            // Whoever stops reading stops the function.
            await reading.CancelAsync().ConfigureAwait(false);
        }

        if (await calling.ConfigureAwait(false) is ToolDenial denial)
        {
            yield return Refusal<T>(context.Function, denial);
        }

        async Task<object?> CallAsync()
        {
            try
            {
                return await guard.InvokeAsync(call, new Seam<T>(source, parts.Writer, context, guard.Redactor), reading.Token).ConfigureAwait(false);
            }
            finally
            {
                parts.Writer.Complete();
            }
        }
    }

    private static T Refusal<T>(KernelFunction function, ToolDenial denial)
    {
        var text = denial.ToJson().GetRawText();
        object part = typeof(T) == typeof(string) ? text : new StreamingTextContent(text);
        return part is T typed
            ? typed
            : throw new UnauthorizedAccessException($"{denial.Rule} ({denial.Reason}): the call of {function.Name} is denied.");
    }

    private readonly struct Seam<T>(
        IAsyncEnumerable<T> source, ChannelWriter<T> parts, FunctionInvocationContext context, SecretRedactor redactor) : IToolSeam
    {
        public JsonSerializerOptions? Serializer => context.Function.JsonSerializerOptions;

        public async ValueTask<object?> RunAsync(IReadOnlyDictionary<string, object?>? arguments, CancellationToken cancellationToken)
        {
            var text = new StringBuilder();
            await foreach (var part in source.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                text.Append(part);
                await parts.WriteAsync(Clean(part), cancellationToken).ConfigureAwait(false);
            }

            return text.ToString();
        }

        public IReadOnlyDictionary<string, object?> Shape(IReadOnlyDictionary<string, object?> cleaned) => KernelSeam.Shape(context.Arguments, cleaned);

        public object? Refuse(ToolDenial denial) => denial;

        private T Clean(T part)
        {
            switch (part)
            {
                case string text:
                    return (T)(object)redactor.Redact(text);
                case StreamingTextContent content when redactor.Redact(content.Text ?? "") is var cleaned && !ReferenceEquals(cleaned, content.Text ?? ""):
                    return (T)(object)new StreamingTextContent(cleaned, content.ChoiceIndex, content.ModelId);
                default:
                    return part;
            }
        }
    }
}
