using System.Globalization;

namespace NhiGuard.Load;

/// <summary>Load on one guard: <c>limits [MILLIONS]</c> counts calls to the call while the policy is read again every 10 ms;
/// <c>throughput [SECONDS]</c> compares one thread with two.</summary>
internal static class Program
{
    public static async Task<int> Main(string[] args)
    {
        if (args is not [var verb and ("limits" or "throughput"), .. var rest] || rest.Length > 1)
        {
            await Console.Error.WriteLineAsync("usage: NhiGuard.Load limits [MILLIONS] | throughput [SECONDS]");
            return 2;
        }

        var number = rest is [var text] ? int.Parse(text, CultureInfo.InvariantCulture) : 0;
        if (verb == "limits")
        {
            var result = await LimitsLoad.RunAsync(64, (number == 0 ? 10 : number) * 1_000_000L, Console.Out);
            return result.IsExact ? 0 : 1;
        }

        await ThroughputLoad.RunAsync(TimeSpan.FromSeconds(number == 0 ? 1 : number), Console.Out);
        return 0;
    }
}
