using BenchmarkDotNet.Attributes;

namespace NhiGuard.Benchmarks;

/// <summary>Where a value stems from, asked of a run that has read a megabyte.</summary>
[MemoryDiagnoser]
public class ProvenanceBenchmarks
{
    private static readonly FromPolicy _places = new() { User = true, Trusted = true, Caller = [] };
    private static readonly OutputPolicy _labels = new()
    {
        Default = DataLabels.Untrusted, Fields = new Dictionary<string, DataLabels> { ["sender"] = DataLabels.Trusted },
    };

    private readonly ProvenanceIndex _index = new();
    private object _mail = "";

    [GlobalSetup]
    public void Read()
    {
        var random = new Random(17);
        _index.AddUser("Answer Sarah (sarah.connor@gmail.com) and send GB29 NWBK 6016 1331 9268 19 what we owe, 1,100.50.");
        for (var i = 0; i < 10; i++)
        {
            _mail = Enumerable.Range(0, 10).Select(n => new
            {
                sender = $"person{n}@contoso.com",
                body = string.Join(' ', Enumerable.Range(0, 1600).Select(_ => "w" + random.Next(50_000))),
            }).ToList();
            _index.AddOutput(_labels, _mail, null);
        }
    }

    [Benchmark]
    public bool OfTheUser() => _index.StemsFrom("sarah.connor@gmail.com", _places);

    [Benchmark]
    public bool OfATrustedField() => _index.StemsFrom("person7@contoso.com", _places);

    [Benchmark]
    public bool OfNobody() => _index.StemsFrom("mark.black-2134@gmail.com", _places);

    [Benchmark]
    public bool AccountInGroups() => _index.StemsFrom("GB29NWBK60161331926819", _places);

    [Benchmark]
    public bool WordsOfATitle() => _index.WordsStemFrom("Booking a room at the Riverside View Hotel", _places);

    [Benchmark]
    public bool AddressesOfAMessage() => _index.AddressesStemFrom("Hi Sarah, see https://www.contoso.com/help and write to sarah.connor@gmail.com.", _places);

    [Benchmark]
    public void Reads100KilobytesOfMail() => new ProvenanceIndex().AddOutput(_labels, _mail, null);
}
