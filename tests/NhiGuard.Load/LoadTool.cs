namespace NhiGuard.Load;

/// <summary>A tool that does nothing but count.</summary>
internal readonly struct LoadTool(LoadCounter counter) : IToolSeam
{
    private static readonly object _done = "done";

    public ValueTask<object?> RunAsync(IReadOnlyDictionary<string, object?>? arguments, CancellationToken cancellationToken)
    {
        counter.Ran++;
        return new(_done);
    }

    public object? Redact(object? output, SecretRedactor redactor) => output;

    public object? Refuse(ToolDenial denial)
    {
        counter.Refused++;
        return null;
    }
}

/// <summary>What one thread has seen.</summary>
internal sealed class LoadCounter
{
    public long Ran { get; set; }

    public long Refused { get; set; }
}
