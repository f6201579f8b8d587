namespace NhiGuard.Benchmarks;

internal static class BenchmarkPolicy
{
    /// <summary>A policy of as many tools, each with these constraints on its arguments.</summary>
    public static GuardPipeline Pipeline(int tools, string? arguments = null, string? contentRoot = null) => new GuardPipelineBuilder(PolicyReader.Read(Text(tools, arguments)).Policy!)
    {
        Inventory = new(Enumerable.Range(0, tools).Select(static n => $"tool{n}")),
        ContentRoot = contentRoot ?? Environment.CurrentDirectory,
    }.Build();

    /// <summary>A guard made as an application makes it: from files.</summary>
    public static NhiGuardRuntime Guard()
    {
        var folder = Directory.CreateTempSubdirectory("nhiguard-benchmark-").FullName;
        var policy = Path.Combine(folder, "nhiguard.yaml");
        File.WriteAllText(policy, Text(100));
        var guard = NhiGuardRuntime.Create(new() { PolicyPath = policy, AllowMissingInventoryWhileEnforcing = true });
        Directory.Delete(folder, recursive: true);
        return guard;
    }

    private static string Text(int tools, string? arguments = null)
    {
        var constraints = arguments is null ? "" : $", arguments: {{ {arguments} }}";
        var names = Enumerable.Range(0, tools).Select(static n => $"tool{n}").ToList();
        return $"""
            version: 1
            mode: enforce
            agents: {"{"} bot: {"{"} tools: [{string.Join(", ", names)}], scopes: [docs.read] {"}"} {"}"}
            tools:
            {string.Join('\n', names.Select(name => $"  {name}: {{ scopes: [docs.read]{constraints} }}"))}
            """;
    }
}
