using System.Buffers;
using BenchmarkDotNet.Attributes;
using NhiGuard.Secrets;

namespace NhiGuard.Benchmarks;

/// <summary>The scanner beside the framework's own search for as many prefixes; both read one million characters.</summary>
[MemoryDiagnoser]
public class ScannerBenchmarks
{
    private const int Size = 1_000_000;
    private const string Line = "        services.AddHttpClient(\"crm\", client => client.BaseAddress = new Uri(options.BaseAddress)); // see the wiki\n";

    private static readonly SearchValues<string> _prefixes = SearchValues.Create(
        [.. SecretFormats.All.Select(f => SecretExamples.Create(f.Id, 1)[..4]).Distinct()], StringComparison.Ordinal);

    private string _text = "";

    /// <summary>A credential in every so many lines; 0 is none.</summary>
    [Params(0, 100)]
    public int EveryLines { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        var ids = SecretFormats.All.Select(f => f.Id).ToList();
        _text = string.Concat(Enumerable.Range(1, Size / Line.Length).Select(i =>
            EveryLines > 0 && i % EveryLines == 0 ? SecretExamples.Create(ids[i / EveryLines % ids.Count], i) + "\n" : Line));
    }

    [Benchmark(Baseline = true)]
    public int Framework()
    {
        var count = 0;
        var rest = _text.AsSpan();
        for (var at = rest.IndexOfAny(_prefixes); at >= 0; at = rest.IndexOfAny(_prefixes))
        {
            count++;
            rest = rest[(at + 1)..];
        }

        return count;
    }

    [Benchmark]
    public int Scanner() => SecretScanner.Scan(_text).Count;
}
