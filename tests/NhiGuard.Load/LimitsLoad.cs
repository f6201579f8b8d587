using System.Diagnostics;

namespace NhiGuard.Load;

/// <summary>Many threads in many runs, each of which calls more often than it may, and all of which share one rate.</summary>
internal static class LimitsLoad
{
    private const int CallsPerRun = LoadPolicy.PerRun + 5;

    public static async Task<Result> RunAsync(int threads, long calls, TextWriter output)
    {
        using var policy = new LoadPolicy("enforce");
        await using var guard = policy.Guard();
        var runs = calls / CallsPerRun / threads;
        var result = new Result { Runs = runs * threads };
        using var over = new CancellationTokenSource();
        var reloads = Task.Factory.StartNew(() => Reload(guard, policy, result, over.Token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        var clock = Stopwatch.StartNew();
        var workers = Enumerable.Range(0, threads).Select(_ => new Worker(guard, runs, result)).ToList();
        var running = workers.ConvertAll(worker =>
        {
            var thread = new Thread(worker.Work);
            thread.Start();
            return thread;
        });
        running.ForEach(static thread => thread.Join());
        clock.Stop();
        await over.CancelAsync();
        await reloads;
        foreach (var worker in workers)
        {
            result.Ran += worker.Search.Ran;
            result.Refused += worker.Search.Refused + worker.Metered.Refused;
            result.MeteredRan += worker.Metered.Ran;
        }

        await output.WriteLineAsync($"{result.Runs * CallsPerRun:N0} calls by {threads} threads in {clock.Elapsed.TotalSeconds:F1} s; {result.Reloads} reloads, {result.RefusedReloads} of them refused");
        await output.WriteLineAsync($"search: {result.Ran:N0} ran; metered: {result.MeteredRan:N0} ran; {result.Refused:N0} refused; exact: {result.IsExact}");
        await output.WriteLineAsync($"live memory after each tenth, KB: {string.Join(' ', result.LiveKilobytes)}");
        return result;
    }

    private static void Reload(NhiGuardRuntime guard, LoadPolicy policy, Result result, CancellationToken over)
    {
        while (!over.WaitHandle.WaitOne(10))
        {
            policy.Write();
            result.Reloads++;
            result.RefusedReloads += guard.TryReload(out _) ? 0 : 1;
        }
    }

    private sealed class Worker(NhiGuardRuntime guard, long runs, Result result)
    {
        private static readonly Dictionary<string, object?> _arguments = new() { ["query"] = "returns", ["top"] = 5 };

        public LoadCounter Search { get; } = new();

        public LoadCounter Metered { get; } = new();

        public void Work()
        {
            for (var i = 0L; i < runs; i++)
            {
                using (var run = guard.BeginRun("worker"))
                {
                    // One call in a run is of the shared rate, in the first of the run's calls: a denied call counts nowhere.
                    Call(new("worker", "metered") { Run = run }, Metered);
                    for (var n = 1; n < CallsPerRun; n++)
                    {
                        Call(new("worker", "search") { Run = run, Arguments = _arguments }, Search);
                    }
                }

                result.RunEnded();
            }
        }

        private void Call(ToolCall call, LoadCounter counter)
        {
            var calling = guard.InvokeAsync(call, new LoadTool(counter));
            if (!calling.IsCompletedSuccessfully)
            {
                throw new InvalidOperationException("The tool does not wait, and neither should the guard.");
            }
        }
    }

    internal sealed class Result
    {
        private long _ended;

        public long Runs { get; init; }

        public long Ran { get; set; }

        public long MeteredRan { get; set; }

        public long Refused { get; set; }

        public int Reloads { get; set; }

        public int RefusedReloads { get; set; }

        public List<long> LiveKilobytes { get; } = [];

        /// <summary>Each run made exactly as many calls as it may, and all together exactly as many metered ones.</summary>
        public bool IsExact => MeteredRan == Math.Min(Runs, LoadPolicy.Metered) && Ran + MeteredRan == Runs * LoadPolicy.PerRun && RefusedReloads == 0;

        public void RunEnded()
        {
            if (Interlocked.Increment(ref _ended) % Math.Max(1, Runs / 10) == 0)
            {
                lock (LiveKilobytes)
                {
                    LiveKilobytes.Add(GC.GetTotalMemory(forceFullCollection: true) / 1024);
                }
            }
        }
    }
}
