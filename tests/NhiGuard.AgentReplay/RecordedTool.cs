namespace NhiGuard.AgentReplay;

/// <summary>The tool of a recorded call: it returns what it returned then, or fails as it failed then.</summary>
internal sealed class RecordedTool(RecordedCall call) : IToolSeam
{
    public bool WasRefused { get; private set; }

    public async Task CallAsync(NhiGuardRuntime guard, ToolCall guarded)
    {
        try
        {
            await guard.InvokeAsync(guarded, this);
        }
        catch (RecordedFailure)
        {
            // The recorded agent read the message and went on.
        }
    }

    public ValueTask<object?> RunAsync(IReadOnlyDictionary<string, object?>? arguments, CancellationToken cancellationToken) =>
        call is { Error: not null, Output: null } ? throw new RecordedFailure(call.Error) : new(RecordedOutput.Shape(call.Output));

    public object? Refuse(ToolDenial denial)
    {
        WasRefused = true;
        return null;
    }

    private sealed class RecordedFailure(string message) : Exception(message);
}
