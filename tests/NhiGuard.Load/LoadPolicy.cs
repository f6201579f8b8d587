namespace NhiGuard.Load;

/// <summary>A policy in a file of its own.</summary>
internal sealed class LoadPolicy : IDisposable
{
    /// <summary>Calls that one run may make.</summary>
    public const int PerRun = 20;

    /// <summary>Calls that all threads together may make of the tool <c>metered</c>.</summary>
    public const int Metered = 100_000;

    private readonly string _path = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"nhiguard-load-{Guid.NewGuid():N}.yaml");
    private int _version;

    public LoadPolicy(string mode)
    {
        Mode = mode;
        Write();
    }

    public string Path => _path;

    private string Mode { get; }

    /// <summary>Writes the next version: the same but for one limit, which is tighter, of an agent that nobody is.</summary>
    public void Write()
    {
        File.WriteAllText(_path + ".new", $$"""
            version: 1
            mode: {{Mode}}
            agents:
              worker: { tools: [search, metered], scopes: [s], limits: { calls-per-run: {{PerRun}} } }
              runner: { tools: [search], scopes: [s] }
              nobody: { tools: [search], scopes: [s], limits: { calls-per-run: {{1_000_000 - _version++}} } }
            tools:
              search: { scopes: [s], arguments: { query: { type: string, max-length: 100 }, top: { type: integer, min: 1, max: 50 } } }
              metered: { scopes: [s], rate: { calls: {{Metered}}, per: 24h, for: agent } }
            """);
        File.Move(_path + ".new", _path, overwrite: true);
    }

    public NhiGuardRuntime Guard() => NhiGuardRuntime.Create(new() { PolicyPath = _path, AllowMissingInventoryWhileEnforcing = true });

    public void Dispose() => File.Delete(_path);
}
