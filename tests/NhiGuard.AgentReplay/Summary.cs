using System.Text;

namespace NhiGuard.AgentReplay;

/// <summary>What happened, by application.</summary>
internal sealed class Summary
{
    private readonly SortedDictionary<string, Counts> _suites = new(StringComparer.Ordinal);

    public void Add(RecordedRun run, Decision decision)
    {
        if (!_suites.TryGetValue(run.Suite, out var counts))
        {
            _suites[run.Suite] = counts = new();
        }

        counts.Runs++;
        counts.Calls += run.Calls.Count;
        counts.Denied += decision.Deny.Count;
        counts.Asked += decision.Ask.Count;
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var (suite, counts) in _suites)
        {
            text.AppendLine($"{suite}: {counts.Runs} runs, {counts.Calls} calls, {counts.Denied} denied, {counts.Asked} asked about");
        }

        return text.ToString().TrimEnd();
    }

    private sealed class Counts
    {
        public int Runs { get; set; }

        public int Calls { get; set; }

        public int Denied { get; set; }

        public int Asked { get; set; }
    }
}
