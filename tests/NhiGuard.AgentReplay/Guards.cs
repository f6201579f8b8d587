namespace NhiGuard.AgentReplay;

/// <summary>A guard for each application, from <c>DIR/SUITE.yaml</c>.</summary>
internal sealed class Guards(string folder) : IAsyncDisposable
{
    private readonly Dictionary<string, ReplayGuard> _guards = new(StringComparer.Ordinal);

    public ReplayGuard For(RecordedRun run)
    {
        if (!_guards.TryGetValue(run.Suite, out var guard))
        {
            var path = Path.GetFullPath(Path.Combine(folder, run.Suite + ".yaml"));
            if (run.Suite.AsSpan().ContainsAny("/\\.") || !File.Exists(path))
            {
                throw new ReplayException($"{run.Place}: there is no policy for the suite '{run.Suite}' in '{folder}'");
            }

            _guards[run.Suite] = guard = new(path);
        }

        return guard;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var guard in _guards.Values)
        {
            await guard.DisposeAsync();
        }
    }
}
