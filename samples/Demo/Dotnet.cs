using System.Diagnostics;

namespace NhiGuard.Demo;

/// <summary>Runs the commands that a user would type, and shows them.</summary>
internal static class Dotnet
{
    private static readonly Stopwatch s_clock = Stopwatch.StartNew();

    public static void Step(string text) => Console.WriteLine($"\n[{s_clock.Elapsed.TotalSeconds,3:0}s] {text}");

    /// <summary>Runs <c>dotnet</c>; where it does not end as expected, the demo ends with what the command printed.</summary>
    /// <returns>What the command printed.</returns>
    public static async Task<string> RunAsync(string arguments, IReadOnlyDictionary<string, string>? environment = null, bool fails = false)
    {
        Console.WriteLine($"       dotnet {arguments.Replace(Places.Repository + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)}");
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = Places.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // The demo itself runs under `dotnet run`; its settings are none of the child's business.
        start.Environment.Remove("MSBUILD_EXE_PATH");
        start.Environment.Remove("MSBuildSDKsPath");
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        var text = await output + await error;
        return process.ExitCode != 0 == fails
            ? text
            : throw new DemoException($"dotnet {arguments} ended with {process.ExitCode}:\n{text}");
    }
}

/// <summary>Something did not happen as the demo promises.</summary>
internal sealed class DemoException(string message) : Exception(message);
