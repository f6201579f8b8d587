namespace NhiGuard.Tests;

/// <summary>A tool that notes what it was called with.</summary>
internal sealed class FakeTool(object? output = null, Func<CancellationToken, ValueTask>? body = null) : IToolSeam
{
    private int _calls;

    public object? Output => output;

    public int Calls => _calls;

    public bool Ran => _calls > 0;

    public IReadOnlyDictionary<string, object?>? Arguments { get; private set; }

    public ToolDenial? Denial { get; private set; }

    public async ValueTask<object?> RunAsync(IReadOnlyDictionary<string, object?>? arguments, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _calls);
        Arguments = arguments;
        await (body?.Invoke(cancellationToken) ?? default);
        return output ?? System.Text.Json.JsonSerializer.SerializeToElement("done");
    }

    object? IToolSeam.Refuse(ToolDenial denial)
    {
        Denial = denial;
        return denial.ToJson();
    }
}
