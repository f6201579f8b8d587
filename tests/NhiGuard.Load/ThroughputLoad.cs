using System.Diagnostics;

namespace NhiGuard.Load;

/// <summary>Guarded calls a second by one thread and by two, in turns, in both modes.</summary>
internal static class ThroughputLoad
{
    private const int Rounds = 7;
    private static readonly Dictionary<string, object?> _arguments = new() { ["query"] = "returns", ["top"] = 5 };

    public static async Task RunAsync(TimeSpan each, TextWriter output)
    {
        foreach (var mode in (string[])["observe", "enforce"])
        {
            using var policy = new LoadPolicy(mode);
            await using var guard = policy.Guard();
            Measure(guard, 2, each);
            var one = new List<Sample>();
            var two = new List<Sample>();
            for (var round = 0; round < Rounds; round++)
            {
                one.Add(Measure(guard, 1, each));
                two.Add(Measure(guard, 2, each));
            }

            var (best1, best2) = (one.Max(static s => s.PerSecond), two.Max(static s => s.PerSecond));
            var (cpu1, cpu2) = (one.Min(static s => s.Cpu), two.Min(static s => s.Cpu));
            await output.WriteLineAsync(
                $"{mode}: one thread {best1 / 1e6:F2} million calls/s ({cpu1:F0} ns of CPU each), two {best2 / 1e6:F2} ({cpu2:F0} ns); "
                + $"best of {Rounds}: {best2 / best1:F2} times, by CPU {2 * cpu1 / cpu2:F2} times; {one.Min(static s => s.Bytes):F0} B each");
        }
    }

    private static Sample Measure(NhiGuardRuntime guard, int threads, TimeSpan each)
    {
        var over = false;
        var made = new long[threads * 16];
        var process = Process.GetCurrentProcess();
        var workers = Enumerable.Range(0, threads).Select(i => new Thread(() =>
        {
            var counter = new LoadCounter();
            var call = new ToolCall("runner", "search") { Arguments = _arguments };
            while (!Volatile.Read(ref over))
            {
                for (var n = 0; n < 1000; n++)
                {
                    _ = guard.InvokeAsync(call, new LoadTool(counter)).Result;
                }
            }

            made[i * 16] = counter.Ran;
        })).ToList();
        process.Refresh();
        var cpu = process.TotalProcessorTime;
        var bytes = GC.GetTotalAllocatedBytes();
        var clock = Stopwatch.StartNew();
        workers.ForEach(static w => w.Start());
        Thread.Sleep(each);
        Volatile.Write(ref over, true);
        workers.ForEach(static w => w.Join());
        var seconds = clock.Elapsed.TotalSeconds;
        process.Refresh();
        var calls = made.Sum();
        return new(calls / seconds, (process.TotalProcessorTime - cpu).TotalNanoseconds / calls, (GC.GetTotalAllocatedBytes() - bytes) / (double)calls);
    }

    private readonly record struct Sample(double PerSecond, double Cpu, double Bytes);
}
