using BenchmarkDotNet.Attributes;

namespace NhiGuard.Benchmarks;

/// <summary>The constraints that read their value as something else: each in a whole decision with this one argument, beside a type.</summary>
[MemoryDiagnoser, MinColumn]
public class CostlyConstraintBenchmarks
{
    private readonly string _folder = Directory.CreateTempSubdirectory("nhiguard-benchmark-").FullName;
    private readonly GuardPipeline[] _pipelines = new GuardPipeline[4];
    private readonly ToolCall[] _calls = new ToolCall[4];

    [GlobalSetup]
    public void SetUp()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "notes", "2026"));
        Add(0, "type: string", "ORD-2026-0007");
        Add(1, "matches: '[A-Z]{3}-[0-9]{4}-[0-9]+'", "ORD-2026-0007");
        Add(2, "host-in: [crm.contoso.com, \"*.docs.contoso.com\"]", "https://crm.contoso.com/tickets/7?full=true");
        Add(3, "within: [./notes]", "notes/2026/today.md");
    }

    [GlobalCleanup]
    public void CleanUp() => Directory.Delete(_folder, recursive: true);

    [Benchmark(Baseline = true)]
    public Verdict Type() => _pipelines[0].Judge(in _calls[0]);

    [Benchmark]
    public Verdict Matches() => _pipelines[1].Judge(in _calls[1]);

    [Benchmark]
    public Verdict HostIn() => _pipelines[2].Judge(in _calls[2]);

    [Benchmark]
    public Verdict Within() => _pipelines[3].Judge(in _calls[3]);

    private void Add(int at, string constraint, string value)
    {
        _pipelines[at] = BenchmarkPolicy.Pipeline(1000, $"a: {{ {constraint} }}", _folder);
        _calls[at] = new("bot", "tool0") { Arguments = new Dictionary<string, object?> { ["a"] = value } };
    }
}
