using System.Text.Json;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace NhiGuard;

/// <summary>Runs a tool for the guard, and speaks the shapes of the protocol.</summary>
/// <param name="run">Runs the tool with the arguments that it is given.</param>
internal readonly struct ResultSeam(Func<IReadOnlyDictionary<string, object?>?, CancellationToken, ValueTask<CallToolResult>> run) : IToolSeam
{
    public JsonSerializerOptions? Serializer => McpJsonUtilities.DefaultOptions;

    public async ValueTask<object?> RunAsync(IReadOnlyDictionary<string, object?>? arguments, CancellationToken cancellationToken) =>
        await run(arguments, cancellationToken).ConfigureAwait(false);

    public object? Redact(object? output, SecretRedactor redactor) => output is CallToolResult result ? ResultRedactor.Redact(result, redactor) : output;

    public object? Refuse(ToolDenial denial) => new CallToolResult
    {
        IsError = true,
        Content = [new TextContentBlock { Text = denial.ToJson().GetRawText() }],
    };
}
