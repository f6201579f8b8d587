namespace NhiGuard.AgentReplay;

/// <summary><c>RUNS.jsonl --policies DIR --decisions OUT.jsonl</c>: sends recorded runs through the guard and writes down, for each run,
/// which calls it denied and about which it asked a person.</summary>
internal static class Program
{
    private const string Usage = "usage: NhiGuard.AgentReplay RUNS.jsonl --policies DIR --decisions OUT.jsonl";

    public static async Task<int> Main(string[] args)
    {
        if (args is not [var runs, "--policies", var policies, "--decisions", var decisions])
        {
            await Console.Error.WriteLineAsync(Usage);
            return 2;
        }

        try
        {
            await using var guards = new Guards(policies);
            var summary = new Summary();
            await using (var output = new StreamWriter(decisions))
            {
                foreach (var run in RecordedRun.ReadAll(runs))
                {
                    var decision = await guards.For(run).ReplayAsync(run);
                    summary.Add(run, decision);
                    await output.WriteLineAsync(decision.ToJson());
                }
            }

            Console.WriteLine(summary);
            return 0;
        }
        catch (Exception error) when (error is ReplayException or NhiGuardException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"error: {error.Message}");
            return 1;
        }
    }
}
